/** A thread beside the reading: it still runs when the reading does not come back, and then ends the process. */
import { workerData } from 'node:worker_threads';

const { batasCpu, mostRss } = workerData as { batasCpu: BigInt64Array; mostRss: number };
const pause = new Int32Array(new SharedArrayBuffer(4));
const PAUSE_MS = 25;

for (;;) {
  Atomics.wait(pause, 0, 0, PAUSE_MS);
  const limit = Atomics.load(batasCpu, 0);
  if (limit === 0n) continue;
  const { user, system } = process.cpuUsage();
  if (BigInt(user + system) > limit || process.memoryUsage.rss() > mostRss) process.kill(process.pid, 'SIGKILL');
}
