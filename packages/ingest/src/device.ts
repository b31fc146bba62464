/** What an agent string tells. Names as device-detector has them; '' when unknown. STORED in actions and visits. */
export interface Device {
  deviceType: string;
  deviceBrand: string;
  deviceModel: string;
  os: string;
  osVersion: string;
  browser: string;
  browserVersion: string;
  browserEngine: string;
}

export const unknownDevice: Device = Object.freeze({
  deviceType: '',
  deviceBrand: '',
  deviceModel: '',
  os: '',
  osVersion: '',
  browser: '',
  browserVersion: '',
  browserEngine: '',
});
