/** Makes the nth operation on files fail, as SQLite's tests do. Counts only while it is armed. */
export const faults = {
  /** The operation that fails; 0 for none. */
  at: 0,
  /** Whether it fails after its work was done, as when a network disk answers too late. */
  after: false,
  count: 0,
  armed: false,
};

/** How many operations `run` makes where nothing fails. */
export async function countOperations(run: () => Promise<unknown>): Promise<number> {
  Object.assign(faults, { at: 0, count: 0, armed: true });
  await run().finally(() => {
    faults.armed = false;
  });
  return faults.count;
}

/** What `run` throws where its nth operation fails; `null` where it comes to an end. */
export async function withFault(
  at: number,
  after: boolean,
  run: () => Promise<unknown>,
): Promise<unknown> {
  Object.assign(faults, { at, after, count: 0, armed: true });
  try {
    await run();
    return null;
  } catch (error) {
    return error;
  } finally {
    faults.armed = false;
  }
}

const OPERATIONS = new Set(
  'access mkdir open readdir readFile realpath rename rm rmdir stat sync writeFile close openSync writeSync fsyncSync closeSync'.split(
    ' ',
  ),
);

type Operation = (...args: unknown[]) => unknown;

/** A module of Node's, or a file that it opened, whose operations fail when their turn comes. */
export function failing<T extends object>(module: T): T {
  const wrapped = { ...module } as Record<string, unknown>;
  for (const [name, value] of Object.entries(module)) {
    if (OPERATIONS.has(name)) wrapped[name] = operation(name, value as Operation);
  }
  return wrapped as T;
}

function operation(name: string, original: Operation): Operation {
  return (...args) => {
    const fails = faults.armed && ++faults.count === faults.at;
    if (!fails) return opened(name, original(...args));
    const error = Object.assign(new Error('EIO: injected'), { code: 'EIO', syscall: name });
    // Closing is never undone: the system has taken the file back, whatever it says.
    if (!faults.after && !name.startsWith('close')) {
      if (name.endsWith('Sync')) throw error;
      return Promise.reject(error);
    }
    const result = original(...args);
    if (!(result instanceof Promise)) throw error;
    return result.then((handle: unknown) => {
      if (name === 'open') void (handle as { close(): Promise<void> }).close();
      throw error;
    });
  };
}

/** The operations on a file that was opened count too. */
function opened(name: string, result: unknown): unknown {
  if (name !== 'open' || !(result instanceof Promise)) return result;
  return result.then(
    (handle: object) =>
      new Proxy(handle, {
        get: (target, key) => {
          const value = Reflect.get(target, key) as unknown;
          if (typeof value !== 'function') return value;
          const own = value.bind(target) as Operation;
          return OPERATIONS.has(String(key)) ? operation(String(key), own) : own;
        },
      }),
  );
}
