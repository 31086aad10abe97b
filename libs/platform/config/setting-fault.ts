/** What a setting names cannot be used. The message says in one line which setting, and why; the server does not start. */
export class SettingFault extends Error {
  override readonly name = 'SettingFault';
}
