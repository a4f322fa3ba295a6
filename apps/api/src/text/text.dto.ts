import { ApiProperty } from '@nestjs/swagger';

export class TextDto {
  @ApiProperty({ description: 'Vietnamese, the text that binds', example: 'Đăng ký khai sinh' }) vi: string;
  @ApiProperty({ description: 'English', example: 'Birth registration' }) en: string;
}
