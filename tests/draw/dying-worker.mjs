import { parentPort } from 'node:worker_threads';

// Answers with the id it is asked for, one after the other; dies of one, is silent about another.
parentPort.on('message', ({ kerja, ticket }) => {
  if (kerja.id === 'maut') process.exit(3);
  if (kerja.id !== 'tidur') parentPort.postMessage({ ticket, ok: true, hasil: kerja.id });
});
