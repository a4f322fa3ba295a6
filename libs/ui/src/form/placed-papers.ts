import { placedPaperOf, type Answers, type FormDefinition } from '@mot-cua/domain';
import { isShown, pagesOf } from './layout-of-form';
import { recordsOf, type Json } from './record';

/** A place of a paper in a form, with its page and whether it is seen now. */
export interface PlacedPaper {
  readonly code: string;
  readonly page: number;
  readonly isShown: boolean;
}

/** Every place of a paper in reading order. */
export function placedPapers(form: FormDefinition, answers: Answers): readonly PlacedPaper[] {
  return pagesOf(form, 'vi').flatMap(({ elements }, page) =>
    elements.flatMap((element) => placedIn(element, page, answers, true)),
  );
}

function placedIn(element: Json, page: number, answers: Answers, isOuterShown: boolean): readonly PlacedPaper[] {
  const shown = isOuterShown && isShown(element, answers);
  const code = placedPaperOf(element);
  if (code !== undefined) return [{ code, page, isShown: shown }];
  return recordsOf(element['elements']).flatMap((inner) => placedIn(inner, page, answers, shown));
}

/** The page on which a paper is attached under these answers; `undefined` for one that is attached beside the form. */
export function pageOfPaper(form: FormDefinition, answers: Answers, code: string): number | undefined {
  return placedPapers(form, answers).find((place) => place.code === code && place.isShown)?.page;
}
