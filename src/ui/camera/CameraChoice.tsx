import styles from './CameraDialog.module.css';
import { cameraLabel } from './cameraWords.ts';
import type { Camera } from './useCamera.ts';

/** Which camera, where there are several. */
export function CameraChoice({ devices, deviceId, choose }: Camera) {
  if (devices.length < 2) return null;
  return (
    <label className={styles['choice']}>
      Camera
      <select value={deviceId ?? ''} onChange={(event) => choose(event.target.value)}>
        {devices.map((device, index) => (
          <option key={device.deviceId} value={device.deviceId}>
            {cameraLabel(device.label, index)}
          </option>
        ))}
      </select>
    </label>
  );
}
