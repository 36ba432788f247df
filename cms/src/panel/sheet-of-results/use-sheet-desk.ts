'use client';
import { type Dispatch, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Sheet } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import { countDone, type DeskRow, deskRows } from './desk-rows.ts';
import { type DeskEvent, deskAfter, type DeskState, deskStateOf } from './desk-state.ts';
import { type KeptSheet, keptHere, shelfName } from './kept-here.ts';
import { thisDevice } from '../saving/shelf.ts';
import type { TypedRow } from './typed-row.ts';
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
  const { broughtBack, isReady } = useBroughtBack(shelf, dispatch);
  const rows = useMemo(() => deskRows(sheet, state, words), [sheet, state, words]);
  const latest = useRef(rows);
  useLayoutEffect(() => {
    latest.current = rows;
  }, [rows]);
  const saving = useSavingCells(sheet, rows, dispatch);
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

/** Brings back what this device had kept, once the page is there. */
function useBroughtBack(shelf: string, dispatch: Dispatch<DeskEvent>) {
  const [found, setFound] = useState<{ readonly broughtBack: KeptSheet | undefined; readonly isReady: boolean }>({
    broughtBack: undefined,
    isReady: false,
  });
  useEffect(() => {
    const kept = keptHere(thisDevice, shelf);
    if (kept !== undefined) dispatch({ kind: 'broughtBack', kept });
    setFound({ broughtBack: kept, isReady: true });
  }, [shelf, dispatch]);
  return found;
}
