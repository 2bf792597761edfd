/** The choices of a filter stand in the address, so that a link shows the same rows. */

/** Takes the choices from the address, keeps them there, and calls `show` after each change. */
export function bindSaringan(form: HTMLFormElement, show: () => void): void {
  const read = (): void => {
    readAddress(form);
    show();
  };
  const write = (): void => {
    writeAddress(form);
    show();
  };
  read();
  form.addEventListener('change', write);
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(write));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  addEventListener('popstate', read);
}

/** The fields that hold a choice. */
export const chosenFields = (form: HTMLFormElement): HTMLSelectElement[] =>
  fields(form).filter(({ value }) => value !== '');

/** A value that is no choice here counts as none. */
function readAddress(form: HTMLFormElement): void {
  const given = new URLSearchParams(location.search);
  for (const field of fields(form)) {
    const value = given.get(field.name) ?? '';
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
}

function writeAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const { name, value } of fields(form)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

const fields = (form: HTMLFormElement): HTMLSelectElement[] => [...form.querySelectorAll('select')];
