/** `npm run check:content`: the report of a build without building. Exit code 1 when there is a galat. */
import { loadContent } from '../load/load-content.ts';
import { printFindings } from '../report/print.ts';

const { content, findings } = await loadContent(process.cwd());
if (findings.length > 0) {
  process.stderr.write(printFindings(findings));
  process.exitCode = findings.some((finding) => finding.severity === 'galat') ? 1 : 0;
} else {
  const langkah = content.sop.reduce((sum, sop) => sum + sop.data.langkah.length, 0);
  process.stdout.write(`${content.sop.length} SOP, ${langkah} langkah: tidak ada masalah.\n`);
}
