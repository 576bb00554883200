import type { Validation } from '../../xlsx/content';
import { refuseLocked, type Block } from '../model/block';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from './hostClass';
import { flag } from './restyle';
import { printRule, readRule, TYPES } from './validationRule';

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationClass = defineClass<Block>({
  name: 'DataValidation',
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: (block) => read(block, printRule, {}),
      set: (block, rule) => {
        change(block, readRule(rule));
      },
    },
    ErrorAlert: {
      get: (block) =>
        read(block, ({ error, errorTitle, errorStyle, showsError }) => ({
          message: error,
          showAlert: showsError,
          style: errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1),
          title: errorTitle,
        })),
      set: (block, value) => {
        const { message, showAlert, style, title } = fieldsOf(value);
        const errorStyle = String(style ?? 'Stop').toLowerCase();
        if (!['stop', 'warning', 'information'].includes(errorStyle)) throw invalidArgument('there is no such style');
        change(block, {
          error: readText(message, 255),
          errorTitle: readText(title, 32),
          errorStyle,
          showsError: flag(showAlert ?? true),
        });
      },
    },
    Prompt: {
      get: (block) =>
        read(block, ({ prompt, promptTitle, showsPrompt }) => ({
          message: prompt,
          showPrompt: showsPrompt,
          title: promptTitle,
        })),
      set: (block, value) => {
        const { message, showPrompt, title } = fieldsOf(value);
        change(block, {
          prompt: readText(message, 255),
          promptTitle: readText(title, 32),
          showsPrompt: flag(showPrompt ?? true),
        });
      },
    },
    IgnoreBlanks: {
      get: (block) => read(block, ({ allowBlank }) => allowBlank),
      set: (block, value) => {
        change(block, { allowBlank: flag(value) });
      },
    },
  },
  methods: {
    Clear: (block) => {
      refuseLocked(block);
      block.sheet.validations.set(block.area, null);
    },
  },
});

/** What Excel gives a cell without validation, and what a new one begins with. */
const NONE: Validation = {
  type: 'none',
  operator: 'between',
  formula1: null,
  formula2: null,
  allowBlank: true,
  showsList: true,
  showsError: true,
  errorStyle: 'stop',
  errorTitle: '',
  error: '',
  showsPrompt: true,
  promptTitle: '',
  prompt: '',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
function typeOf({ sheet, area }: Block): string {
  const [first, ...others] = sheet.validations.within(area);
  if (others.length > 0) return others.includes(null) ? 'Inconsistent' : 'MixedCriteria';
  return TYPES.get(first?.type ?? 'none') ?? 'None';
}

/** Null when cells differ. */
function read<V>({ sheet, area }: Block, of: (validation: Validation) => V, without = of(NONE)): V | null {
  const [first, ...others] = sheet.validations.within(area);
  if (others.length > 0) return null;
  return first ? of(first) : without;
}

function change(block: Block, changes: Partial<Validation>): void {
  refuseLocked(block);
  const [first, ...others] = block.sheet.validations.within(block.area);
  const before = first && others.length === 0 ? first : NONE;
  block.sheet.validations.set(block.area, { ...before, ...changes });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument('an object is needed');
  return { ...value };
}

function readText(value: unknown, longest: number): string {
  const text = value ?? '';
  if (typeof text !== 'string' || text.length > longest)
    throw invalidArgument(`a text of at most ${longest} characters`);
  return text;
}
