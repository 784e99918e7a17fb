import { loadOpenCv } from '../../peers/openCv.ts';
import { answerWith } from './answer.ts';

answerWith(async () => ({ 'OpenCV.js': await loadOpenCv() }));
