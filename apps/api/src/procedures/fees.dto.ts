import { CHANNELS, type Channel } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextDto } from '../text/text.dto';

const KINDS = ['fee', 'charge'] as const;
const maybeDong = { type: Number, nullable: true } as const;
const expression = 'An expression (CEL) over the answers';

export class FeeTotalDto {
  @ApiProperty({ description: 'Whole đồng; 0 is free' }) amount: number;
  @ApiProperty({ type: TextDto, nullable: true, description: 'What is counted, a page say; null: the whole filing' })
  per: TextDto | null;
}

export class FeeTierDto {
  @ApiProperty({ description: 'The number of the unit from which on it holds' }) from: number;
  @ApiProperty({ description: 'Đồng for each unit' }) amount: number;
}

export class FeeReductionDto {
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ minimum: 1, maximum: 100, description: '100 is an exemption' }) percent: number;
  @ApiPropertyOptional({ enum: CHANNELS, enumName: 'Channel', isArray: true }) channels?: readonly Channel[];
  @ApiPropertyOptional({ description: `${expression}: whom it is for` }) when?: string;
  @ApiPropertyOptional({ format: 'date', description: 'First day' }) from?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Last day' }) until?: string;
  @ApiPropertyOptional({ description: 'Code of the paper that proves it' }) proof?: string;
  @ApiProperty() legalBasis: string;
}

export class FeeDto {
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ enum: KINDS }) kind: (typeof KINDS)[number];
  @ApiProperty({ ...maybeDong, description: 'Đồng; null: by the formula, or set elsewhere' }) amount: number | null;
  @ApiPropertyOptional({ enum: CHANNELS, enumName: 'Channel', isArray: true }) channels?: readonly Channel[];
  @ApiPropertyOptional({ type: [String], description: 'Codes of the cases that it is due in; absent: all' })
  cases?: readonly string[];
  @ApiPropertyOptional({ type: TextDto }) unit?: TextDto;
  @ApiPropertyOptional({ description: `${expression}: how many units; absent: counted at the counter` })
  quantity?: string;
  @ApiPropertyOptional({ type: [FeeTierDto] }) tiers?: readonly FeeTierDto[];
  @ApiPropertyOptional({ description: `${expression}: the amount` }) formula?: string;
  @ApiPropertyOptional({ description: `${expression}: how often it is due` }) times?: string;
  @ApiPropertyOptional({ description: 'The most that is due each time, in đồng' }) atMost?: number;
  @ApiPropertyOptional({ type: [FeeReductionDto], description: 'Of several that hold the largest counts' })
  reductions?: readonly FeeReductionDto[];
  @ApiPropertyOptional({ type: TextDto }) note?: TextDto;
  @ApiPropertyOptional() legalBasis?: string;
}

export class FeePartDto {
  @ApiProperty() count: number;
  @ApiProperty({ description: 'Đồng for each' }) amount: number;
}

export class StatedReductionDto {
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ minimum: 1, maximum: 100 }) percent: number;
  @ApiProperty({ description: 'Đồng that it takes off' }) amount: number;
  @ApiProperty() legalBasis: string;
}

export class StatedFeeDto {
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ enum: KINDS }) kind: (typeof KINDS)[number];
  @ApiProperty({ ...maybeDong, description: 'Đồng for the filing or for each unit' }) amount: number | null;
  @ApiProperty({ type: TextDto, nullable: true }) unit: TextDto | null;
  @ApiProperty({ description: 'Worked out from the answers by a formula' }) isByFormula: boolean;
  @ApiProperty({ type: [FeePartDto], description: 'The units by their price' }) parts: readonly FeePartDto[];
  @ApiProperty({ description: 'How often it is due' }) times: number;
  @ApiProperty({ ...maybeDong, description: 'The most that is due each time, where that made it less' })
  cappedAt: number | null;
  @ApiProperty({ ...maybeDong, description: 'Đồng before the reduction; null while it cannot be told' })
  full: number | null;
  @ApiProperty({ type: StatedReductionDto, nullable: true }) reduction: StatedReductionDto | null;
  @ApiProperty({ ...maybeDong, description: 'Đồng to pay; null while it cannot be told' }) due: number | null;
  @ApiProperty({ type: [String], description: 'Answers that it waits for, by JSON pointer' })
  waitsFor: readonly string[];
  @ApiProperty({ description: 'The full amount waits for one of them, not only a reduction' }) isProvisional: boolean;
  @ApiProperty({ type: TextDto, nullable: true }) note: TextDto | null;
  @ApiProperty({ type: String, nullable: true }) legalBasis: string | null;
}

export class FeeStatementDto {
  @ApiProperty({ type: [StatedFeeDto] }) lines: readonly StatedFeeDto[];
  @ApiProperty({ ...maybeDong, description: 'Đồng; null while a line cannot be told' }) total: number | null;
}
