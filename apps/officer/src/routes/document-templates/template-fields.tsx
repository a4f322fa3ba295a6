import { Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import {
  describeTemplateFault,
  FORM_REGULATIONS,
  templateFaults,
  type LegalDocumentKind,
} from '@mot-cua/domain/legal-document';
import { useLanguage, useText } from '@mot-cua/ui';
import { useRef } from 'react';
import type { TemplateText } from './document-templates.queries';
import { InsertField } from './insert-field';
import { REGULATION_WORDS, TEMPLATE_WORDS } from './template.words';

interface TemplateFieldsProps {
  readonly kind: LegalDocumentKind;
  readonly text: TemplateText;
  readonly onChange: (text: TemplateText) => void;
}

/** What a form says, to be typed; what is wrong with it stands at its place. */
export function TemplateFields({ kind, text, onChange }: TemplateFieldsProps) {
  const say = useText();
  const language = useLanguage();
  const bodyInput = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<readonly [from: number, to: number]>(null);
  const { content, regulation } = text;
  const faults = templateFaults(kind, content);
  const faultAt = (pointer: string) =>
    faults
      .filter((fault) => fault.pointer === pointer)
      .map((fault) => describeTemplateFault(fault)[language])
      .join(' ') || undefined;
  const change = (next: Partial<TemplateText['content']>) => onChange({ regulation, content: { ...content, ...next } });

  function insert(field: string) {
    const input = bodyInput.current;
    // Where somebody was typing; else at the end.
    const [start, end] = caret.current ?? [content.body.length, content.body.length];
    const written = `{{${field}}}`;
    change({ body: content.body.slice(0, start) + written + content.body.slice(end) });
    requestAnimationFrame(() => {
      input?.focus();
      input?.setSelectionRange(start + written.length, start + written.length);
    });
  }

  const signature = (index: number) => content.signatures[index] ?? { heading: '', name: '' };
  const sign = (index: number, next: Partial<{ heading: string; name: string }>) => {
    const places = [0, 1].map((place) => (place === index ? { ...signature(place), ...next } : signature(place)));
    change({ signatures: places.filter(({ heading, name }) => heading !== '' || name !== '') });
  };
  return (
    <Stack gap="md">
      <TextInput
        size="sm"
        label={say(TEMPLATE_WORDS.documentTitle)}
        value={content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={faultAt('/title')}
        maxLength={300}
      />
      <Group gap="md" grow align="start" wrap="wrap" preventGrowOverflow={false}>
        <TextInput
          size="sm"
          miw="8rem"
          label={say(TEMPLATE_WORDS.formLabel)}
          value={content.formLabel}
          onChange={(event) => change({ formLabel: event.currentTarget.value })}
          maxLength={300}
        />
        <Select
          size="sm"
          miw="14rem"
          label={say(TEMPLATE_WORDS.regulation)}
          data={FORM_REGULATIONS.map((value) => ({ value, label: say(REGULATION_WORDS[value]) }))}
          value={regulation}
          onChange={(chosen) =>
            onChange({ content, regulation: FORM_REGULATIONS.find((known) => known === chosen) ?? regulation })
          }
          allowDeselect={false}
        />
      </Group>
      <Group gap="md" grow align="start" wrap="wrap" preventGrowOverflow={false}>
        <TextInput
          size="sm"
          miw="12rem"
          label={say(TEMPLATE_WORDS.issuer)}
          description={say(TEMPLATE_WORDS.issuerHint)}
          value={content.issuer}
          onChange={(event) => change({ issuer: event.currentTarget.value })}
          error={faultAt('/issuer')}
          maxLength={300}
        />
        <TextInput
          size="sm"
          miw="12rem"
          label={say(TEMPLATE_WORDS.numberPattern)}
          description={say(TEMPLATE_WORDS.numberHint)}
          value={content.numberPattern}
          onChange={(event) => change({ numberPattern: event.currentTarget.value })}
          error={faultAt('/numberPattern')}
          maxLength={300}
        />
      </Group>
      <div>
        <Group justify="flex-end" mb={-22}>
          <InsertField kind={kind} onInsert={insert} />
        </Group>
        <Textarea
          ref={bodyInput}
          size="sm"
          label={say(TEMPLATE_WORDS.body)}
          description={say(TEMPLATE_WORDS.bodyHint)}
          value={content.body}
          onChange={(event) => change({ body: event.currentTarget.value })}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
            caret.current = [selectionStart, selectionEnd];
          }}
          error={faultAt('/body')}
          autosize
          minRows={10}
          maxRows={22}
          maxLength={8000}
        />
      </div>
      {[0, 1].map((index) => (
        <Group key={index} gap="md" grow align="start" wrap="wrap" preventGrowOverflow={false}>
          <TextInput
            size="sm"
            miw="12rem"
            label={say(TEMPLATE_WORDS.signature, { place: index + 1 })}
            value={signature(index).heading}
            onChange={(event) => sign(index, { heading: event.currentTarget.value })}
            maxLength={300}
          />
          <TextInput
            size="sm"
            miw="12rem"
            label={say(TEMPLATE_WORDS.signatureName, { place: index + 1 })}
            value={signature(index).name}
            onChange={(event) => sign(index, { name: event.currentTarget.value })}
            error={faultAt(`/signatures/${index}/name`)}
            maxLength={300}
          />
        </Group>
      ))}
    </Stack>
  );
}
