import { useNameLanguage } from './useWord.ts';

interface Props {
  readonly words: string;
  /** A colour's name, as the person calls it; empty where there is none. */
  readonly name: string;
}

/** A sentence of the page's with a name in it that is of another language, for who hears it read (WCAG 3.1.2). */
export function NameWithin({ words, name }: Props) {
  const language = useNameLanguage();
  // The last: "or or" is French gold.
  const at = words.lastIndexOf(name);
  if (name === '' || at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      <span lang={language}>{name}</span>
      {words.slice(at + name.length)}
    </>
  );
}
