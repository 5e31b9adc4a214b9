// A service: POST /reports with a text gives its report. Its work, line and memory have bounds.
import Fastify from 'fastify';
import { type AnalyzerPoolOptions, createPool, FazhiError } from 'fazhi/corpus';

const STATUS: Readonly<Record<string, number>> = {
  'text-too-long': 413,
  'text-too-dense': 413,
  'file-too-large': 413, // it needs more memory than a thread has
  'timed-out': 503,
  'pool-full': 503,
  aborted: 499, // the client has gone
};

/** Begin it with `await (await service()).listen({ port: 3000 })`. */
export async function service(options: AnalyzerPoolOptions = {}) {
  const pool = await createPool({
    timeout: 10_000,
    maxWaiting: 50,
    analyze: { maxCharacters: 200_000, omit: ['evidence', 'paragraphs'] },
    ...options,
  });
  const app = Fastify({ bodyLimit: 1_000_000 });
  app.addHook('onClose', () => pool.close());
  app.post<{ Body: string }>('/reports', async (request, reply) => {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort()); // a thread stops when nobody waits for its answer
    try {
      return await pool.analyze(request.body, { signal: gone.signal });
    } catch (error) {
      if (!(error instanceof FazhiError)) throw error;
      const { code, message } = error;
      return reply.code(STATUS[code] ?? 400).send({ code, message });
    }
  });
  return app;
}
