import { attribute, child, childrenOf, type XmlElement } from './xml-tree.ts';

/** How letters look, as far as it changes what they say. Absent where nothing is said about it. */
export interface LetterLooks {
  readonly isBold?: boolean;
  readonly isCapitals?: boolean;
  readonly isHidden?: boolean;
}

/** How a paragraph looks, its style and what the style rests on taken together. */
export interface ParagraphLooks {
  readonly isCentred: boolean;
  readonly beginsPage: boolean;
  readonly letters: LetterLooks;
  readonly numbering?: NumberingOf;
}

/** Which list numbers a paragraph, and on which level. */
export interface NumberingOf {
  readonly list: string;
  readonly level: number;
}

/** Knows the styles of a Word document. */
export interface Styles {
  readonly ofParagraph: (properties: XmlElement | undefined) => ParagraphLooks;
  readonly ofRun: (properties: XmlElement | undefined, paragraph: LetterLooks) => LetterLooks;
  /** Whether a style of tables draws lines. */
  readonly drawsLines: (style: string) => boolean;
}

interface Style {
  readonly element: XmlElement;
  readonly basedOn: string | undefined;
}

const deepest = 12;

/** Reads the styles of a Word document; without them nothing is styled. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const styles = new Map<string, Style>();
  let usual: string | undefined;
  for (const element of childrenOf(root, 'style')) {
    const id = attribute(element, 'styleId') ?? '';
    styles.set(id, { element, basedOn: attribute(child(element, 'basedOn'), 'val') });
    const isUsual = isOn(attribute(element, 'default') ?? '0') && attribute(element, 'type') === 'paragraph';
    if (isUsual) usual = id;
  }
  const chain = (id: string | undefined): readonly XmlElement[] => chainOf(styles, id);
  return {
    ofParagraph: (properties) =>
      paragraphLooks(properties, chain(attribute(child(properties, 'pStyle'), 'val') ?? usual)),
    ofRun: (properties, paragraph) => {
      const styled = chain(attribute(child(properties, 'rStyle'), 'val')).map((style) => child(style, 'rPr'));
      return lettersOf([properties, ...styled], paragraph);
    },
    drawsLines: (id) => chain(id).some((style) => hasLines(child(child(style, 'tblPr'), 'tblBorders'))),
  };
}

/** A style and those it rests on, the nearest first. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string | undefined): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let style = id === undefined ? undefined : styles.get(id);
  while (style !== undefined && found.length < deepest) {
    found.push(style.element);
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return found;
}

function paragraphLooks(properties: XmlElement | undefined, styles: readonly XmlElement[]): ParagraphLooks {
  const all = [properties, ...styles.map((style) => child(style, 'pPr'))];
  const first = (name: string): XmlElement | undefined => firstOf(all, name);
  const numbering = numberingOf(all, styles);
  const breaks = first('pageBreakBefore');
  return {
    isCentred: attribute(first('jc'), 'val') === 'center',
    beginsPage: breaks !== undefined && isOn(attribute(breaks, 'val')),
    letters: lettersOf(
      styles.map((style) => child(style, 'rPr')),
      {},
    ),
    ...(numbering !== undefined && { numbering }),
  };
}

function firstOf(groups: readonly (XmlElement | undefined)[], name: string): XmlElement | undefined {
  for (const group of groups) {
    const found = child(group, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The list of a paragraph is named by itself or a style, its level perhaps by another; list 0 is none. */
function numberingOf(
  groups: readonly (XmlElement | undefined)[],
  styles: readonly XmlElement[],
): NumberingOf | undefined {
  const named = groups.map((group) => child(group, 'numPr'));
  const list = attribute(firstOf(named, 'numId'), 'val');
  if (list === undefined || list === '0') return undefined;
  const level = attribute(firstOf(named, 'ilvl'), 'val') ?? levelOfHeading(styles);
  return { list, level: /^[0-8]$/.test(level) ? Number(level) : 0 };
}

const levelOfHeading = (styles: readonly XmlElement[]): string =>
  attribute(
    firstOf(
      styles.map((style) => child(style, 'pPr')),
      'outlineLvl',
    ),
    'val',
  ) ?? '0';

function lettersOf(groups: readonly (XmlElement | undefined)[], otherwise: LetterLooks): LetterLooks {
  const said = (name: string): boolean | undefined => {
    const found = firstOf(groups, name);
    return found === undefined ? undefined : isOn(attribute(found, 'val'));
  };
  const [isBold, isCapitals, isHidden] = [said('b'), said('caps'), said('vanish')];
  return {
    ...otherwise,
    ...(isBold !== undefined && { isBold }),
    ...(isCapitals !== undefined && { isCapitals }),
    ...(isHidden !== undefined && { isHidden }),
  };
}

/** Whether a switch of Word is on; written without a value it is. */
function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** Whether any of the borders named is drawn. */
export function hasLines(borders: XmlElement | undefined): boolean {
  return childrenOf(borders).some((side) => !['nil', 'none', undefined].includes(attribute(side, 'val')));
}
