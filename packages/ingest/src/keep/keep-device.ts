import type { Operation } from '@accord/catalog/define-category';
import { type Device, unknownDevice } from '../device.ts';

const major = (version: string): string => /^\d+/.exec(version)?.[0] ?? '';

/** What stays of a device. It is recognised after the answer to the hit, so the operation travels with the record. */
export function keepDevice(device: Device, operation: Operation): Device {
  switch (operation) {
    case 'drop':
      return unknownDevice;
    case 'families':
      return { ...device, deviceBrand: '', deviceModel: '', osVersion: '', browserVersion: '' };
    case 'majors':
      return {
        ...device,
        deviceModel: '',
        osVersion: major(device.osVersion),
        browserVersion: major(device.browserVersion),
      };
    default:
      return device;
  }
}
