import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import {
  CircleMinus,
  CirclePlus,
  Eraser,
  Lasso,
  type LucideIcon,
  MousePointer2,
  VectorSquare,
} from 'lucide-react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { Tooltip } from '../../shared/Tooltip.tsx';
import styles from './ToolBar.module.css';
import type { Tool } from './tool.ts';
import { take, toolbox } from './toolbox.ts';

const tools: readonly { tool: Tool; icon: LucideIcon; label: string; key: string }[] = [
  { tool: 'look', icon: MousePointer2, label: 'Look', key: 'V' },
  { tool: 'keep', icon: CirclePlus, label: 'Keep brush', key: 'B' },
  { tool: 'reject', icon: CircleMinus, label: 'Reject brush', key: 'N' },
  { tool: 'erase', icon: Eraser, label: 'Eraser', key: 'E' },
  { tool: 'lasso', icon: Lasso, label: 'Lasso', key: 'L' },
  { tool: 'rectangle', icon: VectorSquare, label: 'Rectangle', key: 'R' },
];

/** What can be taken in hand, each with its key. */
export const ToolBar = memo(function ToolBar({ disabled }: { disabled: boolean }) {
  const tool = useStore(toolbox, (box) => box.tool);
  return (
    <ToggleGroup
      aria-label="Tools"
      className={styles['tools']}
      value={[tool]}
      disabled={disabled}
      onValueChange={([chosen]) => chosen !== undefined && take(chosen)}
    >
      {tools.map(({ tool: own, icon: Icon, label, key }) => (
        <Tooltip key={own} words={label} keys={key}>
          <Toggle<Tool> value={own} className={styles['tool']} aria-label={label} data-tool={own}>
            <Icon size={18} aria-hidden />
            <kbd aria-hidden>{key}</kbd>
          </Toggle>
        </Tooltip>
      ))}
    </ToggleGroup>
  );
});
