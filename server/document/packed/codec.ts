import type { Reader, Writer } from './bytes.ts';

/** How values of a type are written to bytes and read back, in the same order. */
export interface Codec<T> {
  write(value: T, to: Writer): void;
  read(from: Reader): T;
}

/** A codec for each member of a type: a new member of the type does not compile until it has one. */
type Members<T> = { readonly [K in keyof T]-?: Codec<T[K]> };

/** Whole numbers up to this, of either sign, are written as such, all others as fractions. */
const WHOLE = 2 ** 50;

/** An offset in the text, told from the one before. */
export const offset: Codec<number> = {
  write(value, to) {
    to.signed(value - to.at);
    to.at = value;
  },
  read(from) {
    from.at += from.signed();
    return from.at;
  },
};

/** An index, 0 or more; `undefined` where there is none. */
export const index: Codec<number | undefined> = {
  write: (value, to) => to.whole(value === undefined ? 0 : value + 1),
  read(from) {
    const value = from.whole();
    return value === 0 ? undefined : value - 1;
  },
};

/** A count or an index that is always there. */
export const count: Codec<number> = {
  write: (value, to) => to.whole(value),
  read: (from) => from.whole(),
};

/** Any number; of −0 and NaN too. */
export function number<T extends number = number>(): Codec<T> {
  return {
    write(value, to) {
      const isWhole = Number.isInteger(value) && Math.abs(value) < WHOLE && !Object.is(value, -0);
      to.signed(isWhole ? (value < 0 ? value : value + 1) : 0);
      if (!isWhole) to.whole(to.fraction(value));
    },
    read(from) {
      const value = from.signed();
      return (value === 0 ? from.fraction(from.whole()) : value < 0 ? value : value - 1) as T;
    },
  };
}

/** Any string, lone surrogates too. */
export function string<T extends string = string>(): Codec<T> {
  return {
    write: (value, to) => to.whole(to.string(value)),
    read: (from) => from.string(from.whole()) as T,
  };
}

/** A string that may be lacking. */
export const maybeString: Codec<string | undefined> = {
  write: (value, to) => to.whole(value === undefined ? 0 : to.string(value) + 1),
  read(from) {
    const place = from.whole();
    return place === 0 ? undefined : from.string(place - 1);
  },
};

export const boolean: Codec<boolean> = {
  write: (value, to) => to.whole(value ? 1 : 0),
  read: (from) => from.whole() === 1,
};

export function maybe<T>(own: Codec<T>): Codec<T | undefined> {
  return {
    write(value, to) {
      to.whole(value === undefined ? 0 : 1);
      if (value !== undefined) own.write(value, to);
    },
    read: (from) => (from.whole() === 0 ? undefined : own.read(from)),
  };
}

export function list<T>(own: Codec<T>): Codec<readonly T[]> {
  return {
    write(values, to) {
      to.whole(values.length);
      for (const value of values) own.write(value, to);
    },
    read(from) {
      const out = new Array<T>(from.whole()); // one that grows takes room for seventeen at once
      for (let i = 0; i < out.length; i++) out[i] = own.read(from);
      return out;
    },
  };
}

/** An object that has all its members, those that are `undefined` too. */
export function record<T extends object>(members: Members<T>): Codec<T> {
  const all = Object.entries(members) as [keyof T, Codec<unknown>][];
  return {
    write(value, to) {
      for (const [name, own] of all) own.write(value[name], to);
    },
    read(from) {
      const out: Partial<Record<keyof T, unknown>> = {};
      for (const [name, own] of all) out[name] = own.read(from);
      return out as T;
    },
  };
}

/** An object that lacks most of its members: it has those that the value has, in the same order. */
export function sparse<T extends object>(members: Members<Required<T>>): Codec<T> {
  const all = Object.entries(members) as [keyof T & string, Codec<unknown>][];
  const places = new Map(all.map(([name], i) => [name as string, i]));
  return {
    write(value, to) {
      const own = Object.entries(value);
      to.whole(own.length);
      for (const [name, member] of own) {
        const place = places.get(name) as number;
        to.whole(2 * place + (member === undefined ? 1 : 0));
        if (member !== undefined) all[place]?.[1].write(member, to);
      }
    },
    read(from) {
      const out: Record<string, unknown> = {};
      for (let left = from.whole(); left > 0; left--) {
        const place = from.whole();
        const [name, own] = all[place >> 1] as [string, Codec<unknown>];
        out[name] = place % 2 === 1 ? undefined : own.read(from);
      }
      return out as T;
    },
  };
}

/** Objects of several types, told apart by their member `kind`. */
export function oneOf<T extends { readonly kind: string }>(
  codecs: {
    readonly [K in T['kind']]: Codec<Extract<T, { readonly kind: K }>>;
  },
): Codec<T> {
  const of = (kind: string) => codecs[kind as T['kind']] as unknown as Codec<T>;
  const kind = string();
  return {
    write(value, to) {
      kind.write(value.kind, to);
      of(value.kind).write(value, to);
    },
    read: (from) => of(kind.read(from)).read(from),
  };
}

/** A codec that is defined further down, for types that hold themselves. */
export function later<T>(own: () => Codec<T>): Codec<T> {
  return { write: (value, to) => own().write(value, to), read: (from) => own().read(from) };
}
