import { expect, test } from 'vitest';
import { serve } from '../support/server.ts';

test('the answer to initialize, exactly', async () => {
  const served = await serve();
  expect(served.result).toMatchSnapshot();
  await served.stop();
});

test('a client without commands of its own gets the one that the server can run', async () => {
  const served = await serve({ options: {}, capabilities: {} });
  expect(served.result?.capabilities.executeCommandProvider).toEqual({ commands: ['isnad.open'] });
  await served.stop();
});
