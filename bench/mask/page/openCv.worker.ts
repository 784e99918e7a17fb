import { loadOpenCv } from '../../peers/openCv.ts';
import { answerWith } from './answer.ts';

answerWith(loadOpenCv().then((way) => ({ 'OpenCV.js': way })));
