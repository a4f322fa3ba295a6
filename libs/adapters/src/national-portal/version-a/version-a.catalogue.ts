import type { NationalPortalAccount } from '@mot-cua/platform';
import { accepted } from '../answer';
import { toAgencies, toDescription, toFields, toListings } from '../catalogue/catalogue-message';
import {
  NationalCatalogue,
  type NationalAgencyTerm,
  type NationalDescription,
  type NationalFieldTerm,
  type NationalList,
  type NationalListing,
} from '../catalogue/national-catalogue';
import { SessionCaller } from '../session-caller';

/** The national catalogue by protocol version A. The lists come whole: the protocol knows no pages. */
export class NationalCatalogueVersionA extends NationalCatalogue {
  private readonly portal: SessionCaller;

  constructor(config: NationalPortalAccount, portal = new SessionCaller(config)) {
    super();
    this.portal = portal;
  }

  async procedures(): Promise<NationalList<NationalListing>> {
    return toListings(accepted(await this.portal.call('LayDanhSachTTHC')).result);
  }

  async fields(): Promise<NationalList<NationalFieldTerm>> {
    return toFields(accepted(await this.portal.call('LayDanhMucLinhVuc')).result);
  }

  async agencies(): Promise<NationalList<NationalAgencyTerm>> {
    return toAgencies(accepted(await this.portal.call('LayDanhMucCoQuan')).result);
  }

  async describe(code: string): Promise<NationalDescription | undefined> {
    const [received] = accepted(await this.portal.call('LayThuTuc', { maTTHC: code })).result;
    return received && toDescription(code, received);
  }
}
