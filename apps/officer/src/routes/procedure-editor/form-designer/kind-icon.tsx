import type { DesignNode, NewElement } from '@mot-cua/domain/form/design';
import {
  IconAlignLeft,
  IconAt,
  IconBox,
  IconCalendar,
  IconCash,
  IconCheckbox,
  IconClock,
  IconCode,
  IconDecimal,
  IconFile,
  IconForms,
  IconHash,
  IconId,
  IconList,
  IconMapPin,
  IconPaperclip,
  IconPhone,
  IconReceiptTax,
  IconSignature,
  IconTable,
  IconToggleLeft,
  IconTypography,
  type Icon,
} from '@tabler/icons-react';

const ICONS: Readonly<Record<NewElement | 'asWritten', Icon>> = {
  page: IconFile,
  group: IconBox,
  paper: IconPaperclip,
  shortText: IconTypography,
  longText: IconAlignLeft,
  wholeNumber: IconHash,
  number: IconDecimal,
  money: IconCash,
  date: IconCalendar,
  clockTime: IconClock,
  choice: IconList,
  yesNo: IconToggleLeft,
  tick: IconCheckbox,
  consent: IconSignature,
  nationalId: IconId,
  phone: IconPhone,
  taxCode: IconReceiptTax,
  email: IconAt,
  administrativeUnit: IconMapPin,
  rows: IconTable,
  section: IconForms,
  asWritten: IconCode,
};

/** What an element is, as a picture beside its name. */
export function KindIcon({ kind, size = 16 }: { readonly kind: NewElement | 'asWritten'; readonly size?: number }) {
  const Picture = ICONS[kind];
  return <Picture size={size} stroke={1.7} aria-hidden />;
}

export function iconOf(node: DesignNode): NewElement | 'asWritten' {
  return node.type === 'field' ? node.kind : node.type;
}
