import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { PageHeader, useText } from '@mot-cua/ui';
import { IconSearch, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AdminHistory } from '../../admin-history/admin-history';
import { useRoles } from '../../session/officer';
import { FoundUnits } from './found-units';
import { ImportDialog } from './import-dialog';
import { UNIT_HISTORY_WORDS } from './unit-history.words';
import { UnitTree } from './unit-tree';
import classes from './administrative-units.module.css';

/** Provinces, communes and what they were before; what is searched for stands in the URL. */
export function AdministrativeUnitsPage() {
  const say = useText();
  const [params, setParams] = useSearchParams();
  const [isImporting, setImporting] = useState(false);
  const words = params.get('tim') ?? '';
  const former = params.has('cu');
  const [settled] = useDebouncedValue(words.trim(), 250);
  const mayImport = useRoles().includes('catalogueAdmin');
  const change = (tim: string, cu: boolean) =>
    setParams({ ...(tim && { tim }), ...(cu && { cu: '1' }) }, { replace: true });
  return (
    <div className={classes.page}>
      <PageHeader
        title={say({ vi: 'Đơn vị hành chính', en: 'Administrative units' })}
        lead={say({
          vi: 'Tỉnh, xã, phường theo mã của Cục Thống kê. Tên cũ dẫn tới đơn vị đã tiếp nhận.',
          en: 'Provinces and communes by the codes of the General Statistics Office. Old names lead to what took over.',
        })}
        actions={
          mayImport && (
            <Button leftSection={<IconUpload size={18} aria-hidden />} onClick={() => setImporting(true)}>
              {say({ vi: 'Nạp bộ dữ liệu', en: 'Load a data set' })}
            </Button>
          )
        }
      />
      <search className={classes.search}>
        <TextInput
          type="search"
          label={say({ vi: 'Tên đơn vị', en: 'Name of a unit' })}
          placeholder={say({ vi: 'Ví dụ: phuong 3 tay ninh', en: 'Such as: phuong 3 tay ninh' })}
          leftSection={<IconSearch size={18} stroke={1.7} />}
          value={words}
          onChange={(event) => change(event.currentTarget.value, former)}
        />
        <Checkbox
          label={say({ vi: 'Hiện cả đơn vị đã kết thúc trong cây', en: 'Show those that have ended in the tree' })}
          checked={former}
          onChange={(event) => change(words, event.currentTarget.checked)}
        />
      </search>
      {settled ? <FoundUnits words={settled} /> : <UnitTree former={former} />}
      <div className={classes.section}>
        <AdminHistory kind="administrativeUnit" words={UNIT_HISTORY_WORDS} />
      </div>
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </div>
  );
}
