import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

describe('parseOptions', () => {
  it('takes files and options in any order', () => {
    const parsed = parseOptions(['a.jpg', '--size', '256', '--jobs=2', 'b', '--mask-dir', 'masks']);
    expect(parsed).toEqual({
      kind: 'options',
      options: { paths: ['a.jpg', 'b'], maskDir: 'masks', longestSide: 256, jobs: 2 },
    });
  });

  it('has presets', () => {
    const parsed = parseOptions(['a.jpg']);
    expect(parsed).toMatchObject({ options: { maskDir: null, longestSide: 512 } });
  });

  it('knows --help, whatever else is said', () => {
    expect(parseOptions(['--help', 'a.jpg'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'No file'],
    [['--colour', 'a.jpg'], '--colour'],
    [['a.jpg', '--size'], '--size'],
    [['a.jpg', '--size', '0'], '--size takes'],
    [['a.jpg', '--size', '12.5'], '--size takes'],
    [['a.jpg', '--jobs', 'all'], '--jobs takes'],
    [['a.jpg', '--jobs', '-1'], '--jobs'],
    [['a.jpg', '--mask-dir', ''], '--mask-dir needs'],
  ])('refuses %j', (args, part) => {
    const parsed = parseOptions(args);
    expect(parsed.kind === 'mistake' && parsed.message).toContain(part);
  });
});
