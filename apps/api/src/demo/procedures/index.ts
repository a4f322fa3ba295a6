import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { birthReRegistration, birthReRegistrationExample } from './birth-re-registration';
import { birthRegistration, birthRegistrationExample } from './birth-registration';
import { buildingPermit, buildingPermitExample } from './building-permit';
import { buildingPermitAdjustment, buildingPermitAdjustmentExample } from './building-permit-adjustment';
import { buildingPermitExtension, buildingPermitExtensionExample } from './building-permit-extension';
import { certifiedCopy, certifiedCopyExample } from './certified-copy';
import { civilStatusChange, civilStatusChangeExample } from './civil-status-change';
import { civilStatusCopy, civilStatusCopyExample } from './civil-status-copy';
import { criminalRecord, criminalRecordExample } from './criminal-record';
import { deathRegistration, deathRegistrationExample } from './death-registration';
import { disabilityAssessment, disabilityAssessmentExample } from './disability-assessment';
import { drivingLicence, drivingLicenceExample } from './driving-licence';
import { foodSafety, foodSafetyExample } from './food-safety';
import { householdBusiness, householdBusinessExample } from './household-business';
import { householdBusinessChange, householdBusinessChangeExample } from './household-business-change';
import { karaokeLicence, karaokeLicenceExample } from './karaoke-licence';
import { labourRules, labourRulesExample } from './labour-rules';
import { landChange, landChangeExample } from './land-change';
import { landUseChange, landUseChangeExample } from './land-use-change';
import { maritalStatusCertificate, maritalStatusCertificateExample } from './marital-status-certificate';
import { marriageRegistration, marriageRegistrationExample } from './marriage-registration';
import { permanentResidence, permanentResidenceExample } from './permanent-residence';
import { projectLandCertificate, projectLandCertificateExample } from './project-land-certificate';
import { registerCopy, registerCopyExample } from './register-copy';
import { signatureCertification, signatureCertificationExample } from './signature-certification';
import { socialAllowance, socialAllowanceExample } from './social-allowance';
import { socialPension, socialPensionExample } from './social-pension';
import { temporaryResidence, temporaryResidenceExample } from './temporary-residence';
import { vaccinationSite, vaccinationSiteExample } from './vaccination-site';
import { veteranFuneralAllowance, veteranFuneralAllowanceExample } from './veteran-funeral-allowance';

/** Each procedure of the demo catalogue with a complete set of answers to its form. */
const CATALOGUE: readonly (readonly [ProcedureVersion, Answers])[] = [
  [birthRegistration, birthRegistrationExample],
  [marriageRegistration, marriageRegistrationExample],
  [deathRegistration, deathRegistrationExample],
  [civilStatusCopy, civilStatusCopyExample],
  [maritalStatusCertificate, maritalStatusCertificateExample],
  [certifiedCopy, certifiedCopyExample],
  [signatureCertification, signatureCertificationExample],
  [householdBusiness, householdBusinessExample],
  [buildingPermit, buildingPermitExample],
  [criminalRecord, criminalRecordExample],
  [landChange, landChangeExample],
  [drivingLicence, drivingLicenceExample],
  [foodSafety, foodSafetyExample],
  [karaokeLicence, karaokeLicenceExample],
  [socialAllowance, socialAllowanceExample],
  [permanentResidence, permanentResidenceExample],
  [temporaryResidence, temporaryResidenceExample],
  [birthReRegistration, birthReRegistrationExample],
  [civilStatusChange, civilStatusChangeExample],
  [registerCopy, registerCopyExample],
  [householdBusinessChange, householdBusinessChangeExample],
  [buildingPermitAdjustment, buildingPermitAdjustmentExample],
  [buildingPermitExtension, buildingPermitExtensionExample],
  [landUseChange, landUseChangeExample],
  [projectLandCertificate, projectLandCertificateExample],
  [socialPension, socialPensionExample],
  [disabilityAssessment, disabilityAssessmentExample],
  [veteranFuneralAllowance, veteranFuneralAllowanceExample],
  [labourRules, labourRulesExample],
  [vaccinationSite, vaccinationSiteExample],
];

export const DEMO_PROCEDURES: readonly ProcedureVersion[] = CATALOGUE.map(([procedure]) => procedure);

/** A complete, valid set of answers for each procedure, by its code. */
export const EXAMPLE_ANSWERS: Readonly<Record<string, Answers>> = Object.fromEntries(
  CATALOGUE.map(([{ code }, answers]) => [code, answers]),
);
