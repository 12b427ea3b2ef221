import { inject } from 'vitest';
import { captureIn } from './captured.ts';

captureIn(inject('testRun').folder);
