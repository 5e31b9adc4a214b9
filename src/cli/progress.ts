import type { CorpusProgress } from '../corpus/run/result';
import { displayWidth, plain, truncate } from './columns';
import type { Terminal } from './command';

const BAR = 24;
const EVERY = 200;
const LINE_EVERY = 5_000;

/**
 * Shows how far a run is on standard error: a bar that is redrawn where there is a terminal (files, rate,
 * time left), else a plain line every five seconds.
 */
export function progressOn(terminal: Terminal): {
  readonly show: (progress: CorpusProgress) => void;
  readonly end: () => void;
} {
  let shown = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    show: (progress) => {
      const last = progress.done === progress.total;
      const wait = terminal.interactive ? EVERY : LINE_EVERY;
      if (progress.elapsed - shown < wait && !last) return;
      shown = progress.elapsed;
      const words = wordsOf(progress);
      if (!terminal.interactive) {
        terminal.err(`${words}\n`);
        return;
      }
      const full = Math.round((BAR * progress.done) / Math.max(1, progress.total));
      const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${words} `;
      const room = terminal.columns - displayWidth(bar) - 1;
      terminal.err(`\r\u001b[2K${bar}${room > 8 ? truncate(plain(progress.id), room) : ''}`);
      drawn = true;
    },
    end: () => {
      if (drawn) terminal.err('\r\u001b[2K');
    },
  };
}

function wordsOf({ done, total, failed, elapsed }: CorpusProgress): string {
  const rate = done / Math.max(0.001, elapsed / 1000);
  const left = rate > 0 ? (total - done) / rate : 0;
  const bad = failed === 0 ? '' : `, ${failed} failed`;
  return `${done}/${total} files${bad}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second, ${duration(left)} left`;
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
