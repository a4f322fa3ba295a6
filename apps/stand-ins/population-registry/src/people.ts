import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A person as the registry tells them; everybody here is made up. */
export interface Person {
  readonly soDinhDanh: string;
  readonly hoChuDemTen: string;
  readonly ngaySinh: string;
  readonly gioiTinh: string;
  readonly danToc: string;
  readonly quocTich: string;
  readonly queQuan: string;
  readonly thuongTru: { readonly maDonVi: string; readonly diaChi: string };
}

/** The people on record, from the file beside this one. */
export function readPeople(): ReadonlyMap<string, Person> {
  const people: Person[] = JSON.parse(readFileSync(path.join(__dirname, 'people-on-record.json'), 'utf8'));
  return new Map(people.map((person) => [person.soDinhDanh, person]));
}
