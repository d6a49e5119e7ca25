import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

interface Pace {
  readonly url: string;
  readonly connections: number;
  readonly perSecond: number;
  readonly seconds: number;
}

/**
 * Sends requests at even distances, whether or not those before were answered, and gives the milliseconds from when
 * each was due to the end of its answer. A load tool's own rate would be met in a burst at the start of each second.
 * @throws Error for an answer that is not a success
 */
export async function paced(
  paths: readonly string[],
  { url, connections, perSecond, seconds }: Pace,
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const asked: Promise<number>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = began + (n * 1000) / perSecond;
    await wait(due - performance.now());
    asked.push(answerTo(url + paths[n % paths.length]!, agent).then(() => performance.now() - due));
  }
  const times = await Promise.all(asked);
  agent.destroy();
  return times;
}

function answerTo(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      if (response.statusCode === 200) response.resume().on('end', resolve).on('error', reject);
      else reject(new Error(`${address} was answered with ${response.statusCode}.`));
    }).on('error', reject);
  });
}
