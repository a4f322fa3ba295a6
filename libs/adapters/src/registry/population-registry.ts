/** What a registry is asked for. */
export type RegistryPurpose = 'prefill';

/** A person as the population registry knows them; what it does not say, or says unreadably, is absent. */
export interface PersonOnRecord {
  /** Số định danh cá nhân, 12 digits. */
  readonly nationalId: string;
  readonly fullName: string;
  /** yyyy-mm-dd; absent of people whose day of birth is not known. */
  readonly dateOfBirth?: string;
  readonly gender?: 'female' | 'male';
  /** Dân tộc, as the ministry's list names it: `Kinh`. */
  readonly ethnicity?: string;
  /** Two letters of ISO 3166: `VN`. */
  readonly nationality?: string;
  readonly homeTown?: string;
  /** Nơi thường trú. */
  readonly residence?: {
    /** Of the commune, as the General Statistics Office codes it. */
    readonly unitCode: string;
    /** House and street. */
    readonly line?: string;
  };
}

/**
 * The national population database (Cơ sở dữ liệu quốc gia về dân cư) in our words.
 * It throws `TryAgain` or `Rejected` and nothing else, and answers within the time that it was given.
 */
export abstract class PopulationRegistry {
  /** The person of a number; `undefined` when the registry knows nobody of it. Ask only for somebody who asked for it themselves. */
  abstract personOf(nationalId: string, purpose: RegistryPurpose): Promise<PersonOnRecord | undefined>;
}
