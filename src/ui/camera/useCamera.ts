import { useCallback, useEffect, useState } from 'react';
import { cameraWords, insecureWords } from './cameraWords.ts';

/** The camera: being started, showing, or why not. */
export type CameraState =
  | { readonly stage: 'starting' }
  | { readonly stage: 'live'; readonly stream: MediaStream }
  | { readonly stage: 'failed'; readonly words: string };

export interface Camera {
  readonly state: CameraState;
  /** Every camera of the device, once one is allowed. */
  readonly devices: readonly MediaDeviceInfo[];
  readonly deviceId: string | null;
  readonly choose: (deviceId: string) => void;
  readonly retry: () => void;
}

/** A camera that runs while the view is there: the one that looks away from the person, or the one chosen. */
export function useCamera(): Camera {
  const [deviceId, choose] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<CameraState>({ stage: 'starting' });
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is made again by counting it.
  useEffect(() => {
    let isGone = false;
    let opened: MediaStream | null = null;
    setState({ stage: 'starting' });
    void openCamera(deviceId).then(async (next) => {
      if (next.stage === 'live') opened = next.stream;
      if (isGone) return stop(opened);
      setState(next);
      if (next.stage === 'live') setDevices(await listCameras());
    });
    return () => {
      isGone = true;
      stop(opened);
    };
  }, [deviceId, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, devices, deviceId: deviceId ?? idOf(state), choose, retry };
}

async function openCamera(deviceId: string | null): Promise<CameraState> {
  if (!navigator.mediaDevices) return { stage: 'failed', words: insecureWords };
  const which = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: 'environment' };
  const video = { ...which, width: { ideal: 2560 }, height: { ideal: 1920 } };
  try {
    return { stage: 'live', stream: await navigator.mediaDevices.getUserMedia({ video }) };
  } catch (thrown) {
    return { stage: 'failed', words: cameraWords(thrown) };
  }
}

async function listCameras(): Promise<readonly MediaDeviceInfo[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind }) => kind === 'videoinput');
}

function stop(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

function idOf(state: CameraState): string | null {
  if (state.stage !== 'live') return null;
  return state.stream.getVideoTracks()[0]?.getSettings().deviceId ?? null;
}
