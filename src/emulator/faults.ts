/** An answer that the emulator gives in place of the right one. */
export interface Fault {
  /** Only for this method; default: all. */
  readonly method?: string;
  /** Only for paths (without `/api/v10`) that match; default: all. */
  readonly path?: RegExp;
  /** How many requests get it; default 1. */
  readonly times?: number;
  /** The status; `hang up` closes the connection without an answer. */
  readonly status: number | 'hang up';
  /** For 429: seconds that the bot has to wait; default 0.05. */
  readonly retryAfter?: number;
  /** For 429: whether the limit is said to hold for all routes. */
  readonly isGlobal?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: Discord's body for this status. */
  readonly body?: object;
  /** Whether the request takes effect all the same, and only its answer is lost; default false. */
  readonly takesEffect?: boolean;
}

/** The faults that are to come, as a test orders them. */
export interface Faults {
  /** Plans a fault for the next requests that it fits. Several are used up in their order. */
  next(fault: Fault): void;
  /** Forgets the faults that are still planned. */
  clear(): void;
}

/** The faults, and the server's way to take the next that fits a request. */
export interface FaultStore extends Faults {
  /** The fault for this request, if one is planned; it is used up by this. */
  take(method: string, path: string): Fault | undefined;
}

/** A store without faults: everything is served. */
export function createFaults(): FaultStore {
  const planned: { readonly fault: Fault; left: number }[] = [];
  return {
    next(fault) {
      planned.push({ fault, left: fault.times ?? 1 });
    },
    clear() {
      planned.length = 0;
    },
    take(method, path) {
      const found = planned.find(
        ({ fault }) => (fault.method ?? method) === method && (fault.path === undefined || fault.path.test(path)),
      );
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left <= 0) planned.splice(planned.indexOf(found), 1);
      return found.fault;
    },
  };
}

/** The headers and the body that go with a fault's status, as Discord sends them. */
export function faultAnswer(fault: Fault): { readonly headers: Record<string, string>; readonly body: object } {
  if (fault.status !== 429) {
    return { headers: { ...fault.headers }, body: fault.body ?? { message: faultMessage(fault.status), code: 0 } };
  }
  const { retryAfter = 0.05, isGlobal = false } = fault;
  const scope: Record<string, string> = isGlobal
    ? { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }
    : {
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset-after': String(retryAfter),
        'x-ratelimit-bucket': 'emulated',
        'x-ratelimit-scope': 'user',
      };
  return {
    headers: { 'retry-after': String(retryAfter), ...scope, ...fault.headers },
    body: fault.body ?? { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal },
  };
}

function faultMessage(status: number | 'hang up'): string {
  if (status === 401) return '401: Unauthorized';
  if (status === 403) return '403: Forbidden';
  return `${status}: ${typeof status === 'number' && status >= 500 ? 'Internal Server Error' : 'Injected fault'}`;
}
