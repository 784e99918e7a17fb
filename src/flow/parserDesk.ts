import type { Outcome } from '../core/failure.ts';
import type { Raster } from '../core/raster.ts';
import { type Method, wantsParser } from '../core/segment/method.ts';
import type { Parsed } from '../core/segment/parser/parsed.ts';
import { fetchNet } from '../io/netFiles.ts';
import type { ParserState } from '../store/catalogue.ts';
import type { ClassifyEngine } from './classifyEngine.ts';

/** What brings a photo before the garment parser. */
export interface ParserDesk {
  /**
   * What the parser sees in a picture; null where the method does not ask it, or it cannot be had. `key`: says which raster it is,
   * which is only asked for where the answer is not known any more.
   */
  readonly see: (
    key: string,
    method: Method,
    raster: () => Promise<Raster | null>,
  ) => Promise<Parsed | null>;
}

/** So many answers are kept: that of the open photo, which is cut again and again, and those of a few that are on their way. */
const KEPT = 4;

/** Opens the parser with the first photo that asks it, and says so. What could not be had is not asked for again until all starts anew. */
export function parserDesk(
  engine: Pick<ClassifyEngine, 'ask'>,
  onChange: (state: ParserState) => void,
  fetchFiles: () => ReturnType<typeof fetchNet> = () => fetchNet('parser'),
): ParserDesk {
  const seen = new Map<string, Parsed>();
  let opened: Promise<boolean> | null = null;

  const open = async (): Promise<boolean> => {
    onChange('loading');
    const files = await fetchFiles();
    const outcome = files.ok ? await engine.ask('openParser', { net: files.value }) : files;
    onChange(outcome.ok ? 'ready' : 'missing');
    return outcome.ok;
  };
  const ask = async (raster: Raster): Promise<Outcome<Parsed> | null> => {
    opened ??= open();
    return (await opened) ? engine.ask('parse', { raster }) : null;
  };
  /** A worker that has died is replaced by the next question: it needs its parser anew. */
  const askTwice = async (raster: Raster): Promise<Parsed | null> => {
    opened ??= open();
    const asked = opened;
    const first = await ask(raster);
    if (first?.ok !== false) return first?.value ?? null;
    // Another photo that lost it, too, may have begun anew already.
    if (opened === asked) opened = null;
    const second = await ask(raster);
    return second?.ok ? second.value : null;
  };

  return {
    see: async (key, method, rasterOf) => {
      if (!wantsParser(method)) return null;
      const known = seen.get(key);
      if (known) return known;
      const raster = await rasterOf();
      const parsed = raster && (await askTwice(raster));
      if (!parsed) return null;
      seen.set(key, parsed);
      const [oldest] = seen.keys();
      if (seen.size > KEPT && oldest !== undefined) seen.delete(oldest);
      return parsed;
    },
  };
}
