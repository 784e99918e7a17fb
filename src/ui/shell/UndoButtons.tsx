import { Redo2, Undo2 } from 'lucide-react';
import { useApp, useCatalogue } from '../shared/appContext.tsx';
import { IconButton } from '../shared/IconButton.tsx';

/** Takes corrections back and makes them again; each says which. */
export function UndoButtons() {
  const { dispatch } = useApp();
  const undo = useCatalogue(({ past }) => past.at(-1)?.words);
  const redo = useCatalogue(({ future }) => future.at(-1)?.words);
  return (
    <div>
      <IconButton
        icon={Undo2}
        label={undo ? `Undo: ${undo}` : 'Nothing to undo'}
        keys="Ctrl+Z"
        disabled={!undo}
        onClick={() => dispatch({ type: 'undone' })}
      />
      <IconButton
        icon={Redo2}
        label={redo ? `Redo: ${redo}` : 'Nothing to redo'}
        keys="Ctrl+Shift+Z"
        disabled={!redo}
        onClick={() => dispatch({ type: 'redone' })}
      />
    </div>
  );
}
