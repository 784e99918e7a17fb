import { Camera, FolderOpen, Images, Plus, SwatchBook } from 'lucide-react';
import { useIntake } from '../intake/intakeContext.ts';
import { Button } from '../shared/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../shared/Menu.tsx';

/** The ways in for more photos. */
export function AddMenu() {
  const { choosePhotos, chooseFolder, openCamera, openSamples } = useIntake();
  const trigger = (
    <Button look="solid" icon={Plus}>
      Add
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuItem icon={Images} note="or drop or paste them anywhere" onClick={choosePhotos}>
        Choose photos
      </MenuItem>
      <MenuItem icon={FolderOpen} onClick={chooseFolder}>
        Choose a folder
      </MenuItem>
      <MenuItem icon={Camera} onClick={openCamera}>
        Camera
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={SwatchBook} onClick={() => openSamples()}>
        Open all samples
      </MenuItem>
    </Menu>
  );
}
