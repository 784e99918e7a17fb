import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from './flow/createApp.ts';
import { Root } from './ui/Root.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no element #root.');

createRoot(place).render(
  <StrictMode>
    <Root app={createApp()} />
  </StrictMode>,
);
