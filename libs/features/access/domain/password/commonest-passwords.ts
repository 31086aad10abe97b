/** The commonest of broken passwords, in small letters (NFKC). */
export type ListedPasswords = Readonly<{ has(folded: string): boolean }>;

/**
 * Words that lists of broken passwords have at their top, Chinese ones included, and words of this place, folded to lower case; with figures and signs
 * after them they are no better. Shorter ones than a password may be stand here for that reason.
 */
export const commonest: ReadonlySet<string> = new Set(
  `password passw0rd p@ssword p@ssw0rd passwordpassword mypassword thisispassword thepassword password1password letmein letmeinplease
  welcome welcometo welcomehome changeme changemenow changemeplease changeit secret secretsecret topsecret supersecret default
  admin administrator adminadmin adminpassword rootroot rootpassword superadmin superuser sysadmin systemadmin guest guestguest
  test testtest testing testpassword testaccount demo demodemo demopassword example examplepassword temp temporary temppassword
  iloveyou iloveyoubaby iloveyousomuch iloveyouforever ihateyou loveyou loveyouforever babygirl sunshine sunshinesunshine princess
  qwerty qwertyqwerty qwertyuiop qwertyuiopasdf qwertyasdfgh qwertyuiopasdfghjkl asdfghjkl asdfghjklqwerty zxcvbnm zxcvbnmasdfghjkl
  qazwsx qazwsxedc qazwsxedcrfv qazwsxedcrfvtgb 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qazxsw2
  1qazxsw23edc zaq12wsx zaq12wsxcde3 !qaz2wsx !qaz@wsx !qaz@wsx#edc qwe123qwe123 qweasdzxc qweasdzxc123 asdqwe123 asd123asd123
  abc123abc123 abcd1234abcd a1b2c3d4e5f6 aa123456 a123456789 a1234567890 aabbccdd 123qweasdzxc 123456qwerty qwerty123456 1234qwerasdf
  123123123123 123456123456 123456789abc 1234567890ab 12345678910 123456789101112 112233445566 111222333444 147258369 147258369147
  741852963 789456123 987654321 9876543210 1234567891011 314159265358 3141592653589 271828182845 dragon dragonball monkey football
  baseball basketball superman spiderman batman starwars pokemon naruto onepiece doraemon michael jennifer jordan23 harley mustang
  master masterkey shadow shadowshadow trustno1 whatever whateverwhatever computer internet internetexplorer google googlegoogle
  facebook microsoft windows windowsserver samsung huawei xiaomi tencent wechat alibaba taobao baidu zhongguo zhonghua beijing shanghai
  fujian xiamen fuzhou quanzhou taiwan taipei kaohsiung taichung gongtong gongtonggongtong standard standards correcthorse
  correcthorsebatterystaple incorrect correctbatteryhorsestaple woaini woaini1314 woaini520 woaini1314520 woaini5201314 woainima woaiwojia
  woaizhongguo wozuihao wohenhao nihao nihaoma nihaonihao ceshi ceshiceshi mima mimamima wodemima wangyut2 zhangwei wangwei wangfang liwei
  lijing zhangli liuwei 5201314 52013145201314 1314520 13145201314520 520520520520 5845201314 7758521 77585217758521 1314521 88888888
  88888888a 66666666 888888888888 666666666666 168168168168 000000000000 a00000000000 dearbook xiazhili woaiwoziji aini1314 tangtang`.split(/\s+/),
);
