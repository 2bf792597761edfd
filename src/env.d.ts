/// <reference path="../.astro/types.d.ts" />
/// <reference types="astro/client" />
declare namespace App {
  /** What the components of an MDX body read: the SOP they stand in, and the whole collection. */
  interface Locals {
    sop?: import('./domain/sop.ts').Sop;
    catalogue?: import('./domain/catalogue.ts').Catalogue;
  }
}
