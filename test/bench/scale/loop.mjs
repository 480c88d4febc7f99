import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

// Loaded into a measured server before its own code (`node --import`): how long its event loop was blocked, what it worked
// and how much memory it took at most. A message `begin` starts counting anew, any other is answered.

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.on('message', (message) => {
    if (message === 'begin') return delay.reset();
    const { user, system } = process.cpuUsage();
    process.send({
      longest: delay.max / 1e6,
      tail: delay.percentile(99.9) / 1e6,
      cpu: (user + system) / 1000,
      rss: process.resourceUsage().maxRSS * 1024,
    });
  });
  process.channel.unref();
}
