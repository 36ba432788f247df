import { dongSay } from './dong-say.ts';
import { honSeu } from './hon-seu.ts';
import { kimLam } from './kim-lam.ts';
import { suoiLam } from './suoi-lam.ts';
import { vongHai } from './vong-hai.ts';
import type { DemoCommune } from '../writing.ts';

/** The communes of the invented city of Lam Hải. */
export const communes: readonly DemoCommune[] = [vongHai, kimLam, dongSay, suoiLam, honSeu];
