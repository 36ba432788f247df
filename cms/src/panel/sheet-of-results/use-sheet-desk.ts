'use client';
import { type Dispatch, useCallback, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { Sheet } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import { countDone, type DeskRow, deskRows } from './desk-rows.ts';
import { type DeskEvent, deskAfter, type DeskState, deskStateOf } from './desk-state.ts';
import { type KeptSheet, shelfName } from './kept-here.ts';
import type { TypedRow } from './typed-row.ts';
import { useBroughtBack, useNoting } from './use-brought-back.ts';
import { useKeptHere } from './use-kept-here.ts';
import { type SavingDesk, useSavingCells } from './use-saving-cells.ts';
import { type Submitting, useSubmitting } from './use-submitting.ts';

/** Where the panel stands, and the public site, once somebody has said it. */
interface Where {
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
}

/** A unit's sheet on the desk: its rows, saving, submitting. */
export interface SheetDesk extends Where {
  readonly sheet: Sheet;
  readonly rows: readonly DeskRow[];
  readonly defaults: DeskState['defaults'];
  readonly done: number;
  readonly saving: SavingDesk;
  readonly submitting: Submitting;
  readonly hasRoom: boolean;
  readonly canUndo: boolean;
  /** What this device had kept of an earlier time and brought back. */
  readonly broughtBack: KeptSheet | undefined;
  readonly dispatch: Dispatch<DeskEvent>;
  /** Changes one row; changes of the same field in a row are one step back. */
  readonly edit: (name: string, field: string, change: (typed: TypedRow) => TypedRow) => void;
}

/** Puts a sheet on the desk of a person. */
export function useSheetDesk(sheet: Sheet, person: string, where: Where): SheetDesk {
  const words = useWords().sheetOfResults;
  const shelf = shelfName(person, sheet.unit.id, sheet.decision.subject, sheet.period);
  const [state, dispatch] = useReducer(deskAfter, undefined, () => deskStateOf(sheet, words));
  const { broughtBack, isReady } = useBroughtBack(shelf, { marks: state.marks, dispatch });
  const rows = useMemo(() => deskRows(sheet, state, words), [sheet, state, words]);
  const latest = useRef(rows);
  useLayoutEffect(() => {
    latest.current = rows;
  }, [rows]);
  const saving = useSavingCells(sheet, rows, useNoting(shelf, dispatch));
  const submitting = useSubmitting({ latest: () => latest.current, saveNow: saving.saveNow, dispatch });
  const hasRoom = useKeptHere(shelf, rows, isReady);
  const edit = useCallback((name: string, field: string, change: (typed: TypedRow) => TypedRow): void => {
    dispatch({
      kind: 'edit',
      about: `${name} ${field}`,
      change: (all) => {
        const typed = all[name];
        return typed === undefined ? all : { ...all, [name]: change(typed) };
      },
    });
  }, []);
  return {
    ...where,
    sheet,
    rows,
    defaults: state.defaults,
    done: countDone(rows),
    saving,
    submitting,
    hasRoom,
    canUndo: state.history.before.length > 0,
    broughtBack,
    dispatch,
    edit,
  };
}
