import { type Analysed, type Analyser, inLoop, type Task } from './analyser.ts';
import { unpacked } from './document/packed.ts';
import { turn } from './slices.ts';
import type { Work, Worked } from './work.ts';

/** Another thread that answers each `Work` with a `Worked`, in order. */
export interface Thread {
  post(work: Work): void;
  end(): void;
}

/** Starts a thread. `died` is called, later, when it ends unasked or could not be started. */
export type Start = (heard: { worked(worked: Worked): void; died(reason: string): void }) => Thread;

export interface PoolOptions {
  readonly threads: number;
  readonly start: Start;
  log(message: string): void;
  /** Longest time for a text of a megabyte, in milliseconds; shorter texts have as long. */
  readonly patience?: number;
}

/** Fewest texts that threads are started for: below, they take longer to start than to finish. */
const FEW = 48;
/** Texts handed to a thread at a time: the next waits there while the last is sent back. */
const IN_HAND = 2;
const PATIENCE = 60_000;
/** Turns of the loop after which what waited has been heard. */
const TURNS = 3;

interface Job extends Task {
  readonly id: number;
  settle(analysed: Analysed): void;
}

interface Member {
  readonly thread: Thread;
  readonly jobs: Job[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Analyses many texts in threads, and few in this one. A thread that dies has its texts analysed
 * here; one that hangs is ended, and the text that it hung on cannot be analysed. Nothing is lost.
 */
export class Pool implements Analyser {
  readonly atOnce: number;
  readonly #options: PoolOptions;
  readonly #members = new Set<Member>();
  readonly #waiting: Job[] = [];
  #last = 0;
  #deaths = 0;
  #isOn = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.atOnce = Math.max(inLoop.atOnce, 2 * IN_HAND * options.threads);
  }

  expect(count: number): void {
    if (count >= FEW && this.#options.threads > 0) this.#isOn = true;
  }

  analyse(task: Task): Promise<Analysed> {
    if (!this.#isOn) return inLoop.analyse(task);
    return new Promise((settle) => {
      this.#waiting.push({ ...task, id: ++this.#last, settle });
      this.#dispatch();
    });
  }

  async done(): Promise<void> {
    this.#isOn = false;
    for (const member of this.#members) this.#here(this.#dismiss(member));
    this.#here(this.#waiting.splice(0));
  }

  /** Gives waiting texts to threads with a hand free; starts those that are lacking. */
  #dispatch(): void {
    while (this.#isOn && this.#waiting.length > 0) {
      const free = [...this.#members].find(({ jobs }) => jobs.length === 0) ?? this.#hire() ?? this.#leastBusy();
      const job = free && this.#waiting.shift();
      if (!job) break;
      free.jobs.push(job);
      if (free.jobs.length === 1) this.#watch(free);
      free.thread.post({ id: job.id, text: job.text, published: job.published });
    }
    if (!this.#isOn) this.#here(this.#waiting.splice(0));
  }

  #leastBusy(): Member | undefined {
    return [...this.#members].find(({ jobs }) => jobs.length < IN_HAND);
  }

  #hire(): Member | undefined {
    if (this.#members.size >= this.#options.threads) return undefined;
    const thread = this.#options.start({
      worked: (worked) => this.#worked(member, worked),
      died: (reason) => this.#died(member, reason),
    });
    const member: Member = { thread, jobs: [], timer: undefined };
    this.#members.add(member);
    return member;
  }

  #worked(member: Member, worked: Worked): void {
    const job = member.jobs[0];
    if (job?.id !== worked.id) return; // of a thread that was dismissed
    member.jobs.shift();
    this.#watch(member);
    if ('failed' in worked) job.settle({ open: () => refuse(worked.failed) });
    else job.settle({ bytes: worked.bytes, open: () => unpacked(worked.bytes) });
    this.#dispatch();
  }

  #died(member: Member, reason: string): void {
    if (!this.#members.has(member)) return;
    const jobs = this.#dismiss(member);
    this.#options.log(`A thread ended (${reason}); its texts are analysed without it.`);
    // Whatever kills every thread would kill more.
    if (++this.#deaths > this.#options.threads) this.#isOn = false;
    this.#here(jobs);
    this.#dispatch();
  }

  /** Has the first text of a thread done in time. */
  #watch(member: Member): void {
    clearTimeout(member.timer);
    const [job] = member.jobs;
    if (!job) return;
    const patience = (this.#options.patience ?? PATIENCE) * Math.max(1, job.text.length / 1_000_000);
    member.timer = setTimeout(async () => {
      // its answer may have waited for this thread, which was busy all the while: timers come before messages
      for (let n = 0; n < TURNS; n++) await turn();
      if (member.jobs[0] !== job) return;
      const [hung, ...others] = this.#dismiss(member);
      hung?.settle({ open: () => refuse(`The analysis did not end within ${Math.round(patience / 1000)} seconds.`) });
      this.#waiting.unshift(...others);
      this.#dispatch();
    }, patience);
  }

  /** Ends a thread; returns what it had in hand. */
  #dismiss(member: Member): Job[] {
    clearTimeout(member.timer);
    this.#members.delete(member);
    member.thread.end();
    return member.jobs.splice(0);
  }

  #here(jobs: readonly Job[]): void {
    for (const job of jobs) void inLoop.analyse(job).then(job.settle);
  }
}

function refuse(reason: string): never {
  throw new Error(reason);
}
