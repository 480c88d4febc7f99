/**
 * Countries and territories: ISO 3166 code | Arabic names | Arabic adjectives | capitals in Arabic |
 * English names | English adjectives | capitals in English. The first name is the usual one.
 * From CLDR 45 (Unicode licence) and the mledoze/countries table (ODbL 1.0), with spellings that newspapers use.
 */
const TABLE = `
AD | أندورا، إمارة أندورا | أندوري | أندورا لا فيلا | Andorra; Principality of Andorra | Andorran | Andorra la Vella
AE | الإمارات العربية المتحدة، الإمارات، دولة الإمارات، دولة الإمارات العربية المتحدة | إماراتي | أبوظبي، أبو ظبي | United Arab Emirates; UAE; U.A.E. | Emirati | Abu Dhabi
AF | أفغانستان، جمهورية أففانستان الإسلامية | أفغانستاني | كابول | Afghanistan; Islamic Republic of Afghanistan | Afghan | Kabul
AG | أنتيغوا وبربودا، أنتيغوا وباربودا | | | Antigua & Barbuda; Antigua and Barbuda | Antiguan; Barbudan | Saint John's
AI | أنغويلا | أنغويلي | | Anguilla | Anguillian | The Valley
AL | ألبانيا، جمهورية ألبانيا | ألباني | تيرانا | Albania; Republic of Albania | Albanian | Tirana
AM | أرمينيا، جمهورية أرمينيا | أرميني | يريفان | Armenia; Republic of Armenia | Armenian | Yerevan
AO | أنغولا، جمهورية أنغولا | أنغولي | لواندا | Angola; Republic of Angola | Angolan | Luanda
AQ | أنتاركتيكا، أنتارتيكا | أنتاركتيكي | | Antarctica | Antarctican |
AR | الأرجنتين، جمهورية الأرجنتين | أرجنتيني | بوينوس أيرس | Argentina; Argentine Republic | Argentine | Buenos Aires
AS | ساموا الأمريكية | | باغو باغو | American Samoa | American Samoan | Pago Pago
AT | النمسا، جمهورية النمسا | نمساوي | فيينا | Austria; Republic of Austria | Austrian | Vienna
AU | أستراليا، كومونولث أستراليا | أسترالي | كانبيرا، كانبرا | Australia; Commonwealth of Australia | Australian | Canberra
AW | أروبا | أروبي | | Aruba | Aruban | Oranjestad
AX | جزر آلاند، جزر أولاند | | ماريهامن | Åland Islands | Ålandish | Mariehamn
AZ | أذربيجان، جمهورية أذربيجان | أذربيجاني | باكو | Azerbaijan; Republic of Azerbaijan | Azerbaijani | Baku
BA | البوسنة والهرسك، البوسنة | بوسني | سراييفو | Bosnia & Herzegovina; Bosnia and Herzegovina; Bosnia | Bosnian; Herzegovinian | Sarajevo
BB | بربادوس، باربادوس | بربادوسي | | Barbados | Barbadian | Bridgetown
BD | بنغلاديش، جمهورية بنغلاديش الشعبية، بنغلادش، بنجلاديش | بنغلاديشي | دكا | Bangladesh; People's Republic of Bangladesh | Bangladeshi | Dhaka
BE | بلجيكا، مملكة بلجيكا | بلجيكي | بروكسل | Belgium; Kingdom of Belgium | Belgian | Brussels
BF | بوركينا فاسو | | واغادوغو | Burkina Faso | Burkinabe | Ouagadougou
BG | بلغاريا، جمهورية بلغاريا | بلغاري | صوفيا | Bulgaria; Republic of Bulgaria | Bulgarian | Sofia
BH | البحرين، مملكة البحرين | بحريني | المنامة | Bahrain; Kingdom of Bahrain | Bahraini | Manama
BI | بوروندي، جمهورية بوروندي | بوروندي | غيتيغا | Burundi; Republic of Burundi | Burundian | Gitega
BJ | بنين، جمهورية بنين | بنيني | بورتو نوفو | Benin; Republic of Benin | Beninese | Porto-Novo
BL | سان بارتليمي، التجمع الإقليمي لسانت بارتيليمي | | | St. Barthélemy; Saint Barthélemy; Collectivity of Saint Barthélemy | Saint Barthélemy Islander | Gustavia
BM | برمودا | برمودي | هاميلتون | Bermuda | Bermudian | Hamilton
BN | بروناي، بروناي دار السلام | بروناي | بندر سري بغاوان | Brunei; Nation of Brunei, Abode of Peace | Bruneian | Bandar Seri Begawan
BO | بوليفيا، دولة بوليفيا المتعددة القوميات | بوليفي | سوكري | Bolivia; Plurinational State of Bolivia | Bolivian | Sucre
BQ | هولندا الكاريبية، الجزر الكاريبية الهولندية، بونير وسينت أوستاتيوس وسابا | | كرالنديك | Caribbean Netherlands; Bonaire, Sint Eustatius and Saba | Dutch | Kralendijk
BR | البرازيل، جمهورية البرازيل الاتحادية | برازيلي | برازيليا | Brazil; Federative Republic of Brazil | Brazilian | Brasília; Brasilia
BS | جزر البهاما، البهاما، كومنولث جزر البهاما | | ناسو | Bahamas; Commonwealth of the Bahamas | Bahamian | Nassau
BT | بوتان، مملكة بوتان | بوتاني | تيمفو | Bhutan; Kingdom of Bhutan | Bhutanese | Thimphu
BV | جزيرة بوفيه، جزر بوفيه | | | Bouvet Island | |
BW | بوتسوانا، جمهورية بوتسوانا | بوتسواني | غابورون | Botswana; Republic of Botswana | Motswana | Gaborone
BY | بيلاروس، بيلاروسيا، جمهورية بيلاروسيا، روسيا البيضاء | بيلاروسي | مينسك | Belarus; Republic of Belarus | Belarusian | Minsk
BZ | بليز | بليزي | بلموبان | Belize | Belizean | Belmopan
CA | كندا | كندي | أوتاوا | Canada | Canadian | Ottawa
CC | جزر كوكوس، إقليم جزر كوكوس | | | Cocos Islands; Territory of the Cocos Islands | Cocos Islander | West Island
CD | الكونغو - كينشاسا، الكونغو، جمهورية الكونغو الديمقراطية، الكونغو الديمقراطية | كونغولي | كينشاسا | Congo - Kinshasa; DR Congo; Democratic Republic of the Congo; Congo | Congolese | Kinshasa
CF | جمهورية أفريقيا الوسطى، أفريقيا الوسطى، إفريقيا الوسطى | | بانغوي | Central African Republic | Central African | Bangui
CG | الكونغو - برازافيل، جمهورية الكونغو، الكونغو، الكونغو برازافيل | كونغولي | برازافيل | Congo - Brazzaville; Republic of the Congo | Congolese | Brazzaville
CH | سويسرا، الاتحاد السويسري | سويسري | برن | Switzerland; Swiss Confederation | Swiss | Bern
CI | ساحل العاج، جمهورية ساحل العاج، كوت ديفوار | إيفواري، عاجي | ياموسوكرو | Côte d’Ivoire; Ivory Coast; Republic of Côte d'Ivoire | Ivorian | Yamoussoukro
CK | جزر كوك | | | Cook Islands | Cook Islander | Avarua
CL | تشيلي، جمهورية تشيلي، شيلي | تشيلي | سانتياغو | Chile; Republic of Chile | Chilean | Santiago
CM | الكاميرون، جمهورية الكاميرون | كاميروني | ياوندي | Cameroon; Republic of Cameroon | Cameroonian | Yaoundé; Yaounde
CN | الصين، جمهورية الصين الشعبية | صيني | بكين، بيجين | China; People's Republic of China; PRC | Chinese | Beijing
CO | كولومبيا، جمهورية كولومبيا | كولومبي | بوغوتا | Colombia; Republic of Colombia | Colombian | Bogotá; Bogota
CR | كوستاريكا، جمهورية كوستاريكا | كوستاريكي | سان خوسيه | Costa Rica; Republic of Costa Rica | Costa Rican | San José; San Jose
CU | كوبا، جمهورية كوبا | كوبي | هافانا | Cuba; Republic of Cuba | Cuban | Havana
CV | الرأس الأخضر، كابو فيردي، جمهورية كابو فيردي | | برايا | Cape Verde; Republic of Cabo Verde | Cape Verdian | Praia
CW | كوراساو، دولة كوراساو | كوراساوي | | Curaçao; Country of Curaçao | Curaçaoan | Willemstad
CX | جزيرة كريسماس | | | Christmas Island; Territory of Christmas Island | Christmas Islander | Flying Fish Cove
CY | قبرص، جمهورية قبرص | قبرصي | نيقوسيا | Cyprus; Republic of Cyprus | Cypriot | Nicosia
CZ | التشيك، جمهورية التشيك، تشيكيا | تشيكي | براغ | Czechia; Czech Republic | Czech | Prague
DE | ألمانيا، جمهورية ألمانيا الاتحادية | ألماني | برلين | Germany; Federal Republic of Germany | German | Berlin
DJ | جيبوتي، جمهورية جيبوتي | جيبوتي | جيبوتي | Djibouti; Republic of Djibouti | Djibouti | Djibouti
DK | الدانمرك، الدنمارك، مملكة الدنمارك، الدانمارك | دنماركي، دانماركي | كوبنهاغن | Denmark; Kingdom of Denmark | Danish | Copenhagen
DM | دومينيكا، كومونولث دومينيكا | دومينيكي | روسو | Dominica; Commonwealth of Dominica | Dominican | Roseau
DO | جمهورية الدومينيكان | | سانتو دومينغو | Dominican Republic | Dominican | Santo Domingo
DZ | الجزائر، الجمهورية الديمقراطية الشعبية الجزائرية | جزائري | الجزائر | Algeria; People's Democratic Republic of Algeria | Algerian | Algiers
EC | الإكوادور، جمهورية الإكوادور | إكوادوري | كيتو | Ecuador; Republic of Ecuador | Ecuadorean | Quito
EE | إستونيا، جمهورية إستونيا | إستوني | تالين | Estonia; Republic of Estonia | Estonian | Tallinn
EG | مصر، جمهورية مصر العربية، جمهورية مصر | مصري | القاهرة | Egypt; Arab Republic of Egypt | Egyptian | Cairo
EH | الصحراء الغربية، الجمهورية العربية الصحراوية الديمقراطية | | العيون | Western Sahara; Sahrawi Arab Democratic Republic | Sahrawi | El Aaiún; El Aaiun
ER | إريتريا، دولة إريتريا | إريتري | أسمرة، أسمرا | Eritrea; State of Eritrea | Eritrean | Asmara
ES | إسبانيا، مملكة إسبانيا | إسباني | مدريد | Spain; Kingdom of Spain | Spanish | Madrid
ET | إثيوبيا، جمهورية إثيوبيا الفدرالية الديموقراطية، أثيوبيا | إثيوبي، أثيوبي | أديس أبابا | Ethiopia; Federal Democratic Republic of Ethiopia | Ethiopian | Addis Ababa
FI | فنلندا، جمهورية فنلندا | فنلندي | هلسنكي | Finland; Republic of Finland | Finnish | Helsinki
FJ | فيجي، جمهورية جزر فيجي | فيجي | سوفا | Fiji; Republic of Fiji | Fijian | Suva
FK | جزر فوكلاند | | استانلي | Falkland Islands | Falkland Islander | Stanley
FM | ميكرونيزيا، ميكرونيسيا، ولايات ميكرونيسيا المتحدة | ميكرونيزي | | Micronesia; Federated States of Micronesia | Micronesian | Palikir
FO | جزر فارو | | | Faroe Islands | Faroese | Tórshavn; Torshavn
FR | فرنسا، الجمهورية الفرنسية | فرنسي | باريس | France; French Republic | French | Paris
GA | الغابون، جمهورية الغابون، الجابون | غابوني | ليبرفيل | Gabon; Gabonese Republic | Gabonese | Libreville
GB | المملكة المتحدة، المملكة المتحدة لبريطانيا العظمى وايرلندا الشمالية، بريطانيا، إنجلترا، إنكلترا | بريطاني، إنجليزي، إنكليزي | لندن | United Kingdom; United Kingdom of Great Britain and Northern Ireland; U.K.; UK; Britain; Great Britain; England | British | London
GD | غرينادا | غرينادي | | Grenada | Grenadian | St. George's
GE | جورجيا | جورجي | تبليسي | Georgia | Georgian | Tbilisi
GF | غويانا الفرنسية، غويانا | | كايين | French Guiana; Guiana | Guianan | Cayenne
GG | غيرنزي | غيرنزي | | Guernsey; Bailiwick of Guernsey | Channel Islander | St. Peter Port
GH | غانا، جمهورية غانا | غاني | أكرا | Ghana; Republic of Ghana | Ghanaian | Accra
GI | جبل طارق | | | Gibraltar | Gibraltar | Gibraltar
GL | غرينلاند، جرينلاند | غرينلاندي | نوك | Greenland | Greenlandic | Nuuk
GM | غامبيا، جمهورية غامبيا | غامبي | بانجول | Gambia; Republic of the Gambia | Gambian | Banjul
GN | غينيا، جمهورية غينيا | غيني | كوناكري | Guinea; Republic of Guinea | Guinean | Conakry
GP | غوادلوب | غوادلوبي | | Guadeloupe | Guadeloupian | Basse-Terre
GQ | غينيا الاستوائية، جمهورية غينيا الاستوائية | | مالابو | Equatorial Guinea; Republic of Equatorial Guinea | Equatorial Guinean | Malabo
GR | اليونان، الجمهورية الهيلينية | يوناني | أثينا | Greece; Hellenic Republic | Greek | Athens
GS | جورجيا الجنوبية وجزر ساندويتش الجنوبية، جورجيا الجنوبية، جورجيا الجنوبية وجزر ساندوتش الجنوبية | | | South Georgia & South Sandwich Islands; South Georgia; South Georgia and the South Sandwich Islands | South Georgian South Sandwich Islander | King Edward Point
GT | غواتيمالا، جمهورية غواتيمالا، جواتيمالا | غواتيمالي | غواتيمالا سيتي | Guatemala; Republic of Guatemala | Guatemalan | Guatemala City
GU | غوام | غوامي | | Guam | Guamanian | Hagåtña; Hagatna
GW | غينيا بيساو، جمهورية غينيا بيساو | | بيساو | Guinea-Bissau; Republic of Guinea-Bissau | Guinea-Bissauan | Bissau
GY | غيانا، جمهورية غيانا التعاونية، غويانا | غياني | جورجتاون | Guyana; Co-operative Republic of Guyana | Guyanese | Georgetown
HK | هونغ كونغ، منطقة هونغ كونغ الادارية التابعة لجمهورية الصين الشعبية | | | Hong Kong; Hong Kong Special Administrative Region of the People's Republic of China | Hong Konger |
HM | جزيرة هيرد وجزر ماكدونالد | | | Heard & McDonald Islands; Heard Island and McDonald Islands | Heard and McDonald Islander |
HN | هندوراس، جمهورية هندوراس | هندوراسي | تيغوسيغالبا | Honduras; Republic of Honduras | Honduran | Tegucigalpa
HR | كرواتيا، جمهورية كرواتيا | كرواتي | زغرب | Croatia; Republic of Croatia | Croatian | Zagreb
HT | هايتي، جمهورية هايتي | هايتي | بورت أو برنس | Haiti; Republic of Haiti | Haitian | Port-au-Prince
HU | هنغاريا، المجر، الجمهورية المجرية | مجري، هنغاري | بودابست | Hungary | Hungarian | Budapest
ID | إندونيسيا، جمهورية إندونيسيا | إندونيسي | جاكرتا | Indonesia; Republic of Indonesia | Indonesian | Jakarta
IE | أيرلندا، جمهورية أيرلندا، إيرلندا | أيرلندي، إيرلندي | دبلن | Ireland; Republic of Ireland | Irish | Dublin
IL | إسرائيل، دولة إسرائيل | إسرائيلي | القدس | Israel; State of Israel | Israeli | Jerusalem
IM | جزيرة مان | | | Isle of Man | Manx | Douglas
IN | الهند، جمهورية الهند | هندي | نيودلهي، نيو دلهي، دلهي | India; Republic of India | Indian | New Delhi; Delhi
IO | الإقليم البريطاني في المحيط الهندي، إقليم المحيط الهندي البريطاني | | | British Indian Ocean Territory | Indian | Diego Garcia
IQ | العراق، جمهورية العراق | عراقي | بغداد | Iraq; Republic of Iraq | Iraqi | Baghdad
IR | إيران، جمهورية إيران الإسلامية، الجمهورية الإسلامية الإيرانية | إيراني | طهران | Iran; Islamic Republic of Iran | Iranian | Tehran
IS | آيسلندا، أيسلندا | آيسلندي | ريكيافيك | Iceland | Icelandic; Icelander | Reykjavik
IT | إيطاليا، الجمهورية الإيطالية | إيطالي | روما | Italy; Italian Republic | Italian | Rome
JE | جيرسي، جيرزي | جيرسي | | Jersey; Bailiwick of Jersey | Channel Islander | Saint Helier
JM | جامايكا | جامايكي | كينغستون | Jamaica | Jamaican | Kingston
JO | الأردن، المملكة الأردنية الهاشمية، المملكة الأردنية | أردني | عمّان | Jordan; Hashemite Kingdom of Jordan | Jordanian | Amman
JP | اليابان | ياباني | طوكيو | Japan | Japanese | Tokyo
KE | كينيا، جمهورية كينيا | كيني | نيروبي | Kenya; Republic of Kenya | Kenyan | Nairobi
KG | قيرغيزستان، الجمهورية القيرغيزية، قرغيزستان، قيرغيزيا | قيرغيزستاني | بشكيك | Kyrgyzstan; Kyrgyz Republic | Kyrgyz; Kirghiz | Bishkek
KH | كمبوديا، مملكة كمبوديا | كمبودي | بنوم بنه | Cambodia; Kingdom of Cambodia | Cambodian | Phnom Penh
KI | كيريباتي، جمهورية كيريباتي | كيريباتي | | Kiribati; Independent and Sovereign Republic of Kiribati | I-Kiribati | South Tarawa
KM | جزر القمر، الإتحاد القمري | | موروني | Comoros; Union of the Comoros | Comoran | Moroni
KN | سانت كيتس ونيفيس، اتحاد القديس كريستوفر ونيفيس | | | St. Kitts & Nevis; Saint Kitts and Nevis; Federation of Saint Christopher and Nevis | Kittitian or Nevisian | Basseterre
KP | كوريا الشمالية، جمهورية كوريا الديمقراطية الشعبية، كوريا الديمقراطية، جمهورية كوريا الشعبية الديمقراطية | كوري شمالي | بيونغ يانغ | North Korea; Democratic People's Republic of Korea; DPRK | North Korean | Pyongyang
KR | كوريا الجنوبية، جمهورية كوريا | كوري جنوبي | سول | South Korea; Republic of Korea | South Korean | Seoul
KW | الكويت، دولة الكويت | كويتي | مدينة الكويت | Kuwait; State of Kuwait | Kuwaiti |
KY | جزر كايمان | | | Cayman Islands | Caymanian | George Town
KZ | كازاخستان، جمهورية كازاخستان | كازاخستاني | أستانا، أستانة | Kazakhstan; Republic of Kazakhstan | Kazakh; Kazakhstani | Astana; Nur-Sultan
LA | لاوس، جمهورية لاوس الديمقراطية الشعبية | لاوسي | فيانتيان | Laos; Lao People's Democratic Republic | Laotian | Vientiane
LB | لبنان، الجمهورية اللبنانية | لبناني | بيروت | Lebanon; Lebanese Republic | Lebanese | Beirut
LC | سانت لوسيا | | كاستريس | St. Lucia; Saint Lucia | Saint Lucian | Castries
LI | ليختنشتاين، إمارة ليختنشتاين | ليختنشتايني | فادوز | Liechtenstein; Principality of Liechtenstein | Liechtensteiner | Vaduz
LK | سريلانكا، جمهورية سريلانكا الديمقراطية الشعبية، سري لانكا | سريلانكي | كولومبو | Sri Lanka; Democratic Socialist Republic of Sri Lanka | Sri Lankan | Colombo
LR | ليبيريا، جمهورية ليبيريا | ليبيري | مونروفيا | Liberia; Republic of Liberia | Liberian | Monrovia
LS | ليسوتو، مملكة ليسوتو | ليسوتوي | ماسيرو | Lesotho; Kingdom of Lesotho | Mosotho | Maseru
LT | ليتوانيا، جمهورية ليتوانيا | ليتواني | فيلنيوس | Lithuania; Republic of Lithuania | Lithuanian | Vilnius
LU | لوكسمبورغ، دوقية لوكسمبورغ، لوكسمبورج | لوكسمبورغي | لوكسمبورغ | Luxembourg; Grand Duchy of Luxembourg | Luxembourg; Luxembourger | Luxembourg
LV | لاتفيا، جمهورية لاتفيا | لاتفي | ريغا | Latvia; Republic of Latvia | Latvian | Riga
LY | ليبيا، دولة ليبيا | ليبي | طرابلس | Libya; State of Libya | Libyan | Tripoli
MA | المغرب، المملكة المغربية | مغربي | الرباط | Morocco; Kingdom of Morocco | Moroccan | Rabat
MC | موناكو، إمارة موناكو | موناكوي | | Monaco; Principality of Monaco | Monegasque |
MD | مولدوفا، مولدوڤا، جمهورية مولدوڤا، مولدافيا | مولدوفي، مولدافي | تشيسيناو | Moldova; Republic of Moldova | Moldovan | Chișinău; Chisinau
ME | الجبل الأسود، الجبل الاسود | | بودغوريكا | Montenegro | Montenegrin | Podgorica
MF | سان مارتن، سانت مارتن | | ماريغوت | St. Martin; Saint Martin | Saint Martin Islander | Marigot
MG | مدغشقر، جمهورية مدغشقر | مدغشقري | أنتاناناريفو | Madagascar; Republic of Madagascar | Malagasy | Antananarivo
MH | جزر مارشال، جمهورية جزر مارشال | | ماجورو | Marshall Islands; Republic of the Marshall Islands | Marshallese | Majuro
MK | مقدونيا الشمالية، شمال مقدونيا، جمهورية شمال مقدونيا، مقدونيا | | سكوبي | North Macedonia; Republic of North Macedonia; Macedonia | Macedonian | Skopje
ML | مالي، جمهورية مالي | مالي | باماكو | Mali; Republic of Mali | Malian | Bamako
MM | ميانمار، جمهورية اتحاد ميانمار، بورما | ميانماري، بورمي | نايبيداو | Myanmar; Republic of the Union of Myanmar; Burma | Burmese | Naypyidaw
MN | منغوليا، جمهورية منغوليا | منغولي | أولان باتور | Mongolia | Mongolian | Ulan Bator; Ulaanbaatar
MO | ماكاو | ماكاوي | | Macao; Macau; Macao Special Administrative Region of the People's Republic of China | Macanese |
MP | جزر ماريانا الشمالية، كومونولث جزر ماريانا الشمالية | | سايبان | Northern Mariana Islands; Commonwealth of the Northern Mariana Islands | American | Saipan
MQ | جزر المارتينيك، مارتينيك | | | Martinique | Martinican | Fort-de-France
MR | موريتانيا، الجمهورية الإسلامية الموريتانية | موريتاني | نواكشوط | Mauritania; Islamic Republic of Mauritania | Mauritanian | Nouakchott
MS | مونتسرات | مونتسراتي | | Montserrat | Montserratian | Plymouth
MT | مالطا، جمهورية مالطا | مالطي | فاليتا | Malta; Republic of Malta | Maltese | Valletta
MU | موريشيوس، جمهورية موريشيوس | موريشيوسي | بورت لويس | Mauritius; Republic of Mauritius | Mauritian | Port Louis
MV | جزر المالديف، المالديف، جمهورية المالديف | | ماليه | Maldives; Republic of the Maldives | Maldivan | Malé; Male
MW | ملاوي، مالاوي، جمهورية مالاوي | ملاوي | ليلونغوي | Malawi; Republic of Malawi | Malawian | Lilongwe
MX | المكسيك، المسكيك، الولايات المتحدة المكسيكية | مكسيكي | مكسيكو سيتي | Mexico; United Mexican States | Mexican | Mexico City
MY | ماليزيا | ماليزي | كوالا لامبور | Malaysia | Malaysian | Kuala Lumpur
MZ | موزمبيق، جمهورية موزمبيق، موزامبيق | موزمبيقي | مابوتو | Mozambique; Republic of Mozambique | Mozambican | Maputo
NA | ناميبيا، جمهورية ناميبيا | ناميبي | ويندهوك | Namibia; Republic of Namibia | Namibian | Windhoek
NC | كاليدونيا الجديدة | | نوميا | New Caledonia | New Caledonian | Nouméa; Noumea
NE | النيجر، جمهورية النيجر | نيجري | نيامي | Niger; Republic of Niger | Nigerien | Niamey
NF | جزيرة نورفولك، إقليم جزيرة نورفولك | | | Norfolk Island; Territory of Norfolk Island | Norfolk Islander | Kingston
NG | نيجيريا، جمهورية نيجيريا الاتحادية | نيجيري | أبوجا | Nigeria; Federal Republic of Nigeria | Nigerian | Abuja
NI | نيكاراغوا، جمهورية نيكاراغوا، نيكاراجوا | نيكاراغوي | ماناغوا | Nicaragua; Republic of Nicaragua | Nicaraguan | Managua
NL | هولندا، الأراضي المنخفضة | هولندي | أمستردام | Netherlands; Kingdom of the Netherlands; Holland | Dutch | Amsterdam
NO | النرويج، مملكة النرويج، النروج | نرويجي، نروجي | أوسلو | Norway; Kingdom of Norway | Norwegian | Oslo
NP | نيبال، جمهورية نيبال الديمقراطية الاتحادية | نيبالي | كاتماندو، كاتمندو | Nepal; Federal Democratic Republic of Nepal | Nepalese | Kathmandu
NR | ناورو، جمهورية ناورو | ناوروي | | Nauru; Republic of Nauru | Nauruan | Yaren
NU | نيوي، نييوي | نيوي | | Niue | Niuean | Alofi
NZ | نيوزيلندا، نيوزيلاندا | نيوزيلندي | ويلينغتون | New Zealand | New Zealand; New Zealander | Wellington
OM | عُمان، عمان، سلطنة عمان | عماني | مسقط | Oman; Sultanate of Oman | Omani | Muscat
PA | بنما، جمهورية بنما | بنمي | بنما سيتي | Panama; Republic of Panama | Panamanian | Panama City
PE | بيرو، جمهورية بيرو | بيروي | ليما | Peru; Republic of Peru | Peruvian | Lima
PF | بولينيزيا الفرنسية، بولينزيا الفرنسية | | | French Polynesia | French Polynesian | Papeetē; Papeete
PG | بابوا غينيا الجديدة، دولة بابوا غينيا الجديدة، بابوا غينيا | | بور مورسبي | Papua New Guinea; Independent State of Papua New Guinea | Papua New Guinean | Port Moresby
PH | الفلبين، جمهورية الفلبين | فلبيني، فيليبيني | مانيلا | Philippines; Republic of the Philippines | Philippine; Filipino | Manila
PK | باكستان، جمهورية باكستان الإسلامية | باكستاني | إسلام آباد، إسلام أباد | Pakistan; Islamic Republic of Pakistan | Pakistani | Islamabad
PL | بولندا، الجمهورية البولندية | بولندي | وارسو | Poland; Republic of Poland | Polish | Warsaw
PM | سان بيير ومكويلون، سان بيير وميكلون | | | St. Pierre & Miquelon; Saint Pierre and Miquelon | Saint-Pierrais; Miquelonnais | Saint-Pierre
PN | جزر بيتكيرن | | | Pitcairn Islands; Pitcairn Group of Islands | Pitcairn Islander | Adamstown
PR | بورتوريكو، بويرتوريكو، كومنولث بويرتوريكو، بورتو ريكو | بورتوريكوي | سان خوان | Puerto Rico; Commonwealth of Puerto Rico | Puerto Rican | San Juan
PS | الأراضي الفلسطينية، فلسطين، دولة فلسطين | فلسطيني | رام الله | Palestinian Territories; Palestine; State of Palestine | Palestinian | Ramallah
PT | البرتغال، الجمهورية البرتغالية | برتغالي | لشبونة | Portugal; Portuguese Republic | Portuguese | Lisbon
PW | بالاو، جمهورية بالاو | بالاوي | | Palau; Republic of Palau | Palauan | Ngerulmud
PY | باراغواي، جمهورية باراغواي، باراجواي | باراغواي | أسونسيون | Paraguay; Republic of Paraguay | Paraguayan | Asunción; Asuncion
QA | قطر، دولة قطر | قطري | الدوحة | Qatar; State of Qatar | Qatari | Doha
RE | روينيون، لا ريونيون، جزيرة لا ريونيون | روينيوني | | Réunion; Réunion Island | Réunionese | Saint-Denis
RO | رومانيا | روماني | بوخارست | Romania | Romanian | Bucharest
RS | صربيا، صيربيا، جمهورية صيربيا | صربي | بلغراد | Serbia; Republic of Serbia | Serbian | Belgrade
RU | روسيا، روسيا الاتحادية، الاتحاد الروسي، جمهورية روسيا الاتحادية | روسي | موسكو | Russia; Russian Federation | Russian | Moscow
RW | رواندا، جمهورية رواندا | رواندي | كيغالي | Rwanda; Republic of Rwanda | Rwandan | Kigali
SA | المملكة العربية السعودية، السعودية، العربية السعودية | سعودي | الرياض | Saudi Arabia; Kingdom of Saudi Arabia | Saudi; Saudi Arabian | Riyadh
SB | جزر سليمان | | هونيارا | Solomon Islands | Solomon Islander | Honiara
SC | سيشل، جمهورية سيشل | سيشلي | فيكتوريا | Seychelles; Republic of Seychelles | Seychellois | Victoria
SD | السودان، جمهورية السودان | سوداني | الخرطوم | Sudan; Republic of the Sudan | Sudanese | Khartoum
SE | السويد، مملكة السويد | سويدي | ستوكهولم | Sweden; Kingdom of Sweden | Swedish | Stockholm
SG | سنغافورة، جمهورية سنغافورة | سنغافوري | | Singapore; Republic of Singapore | Singaporean |
SH | سانت هيلينا، سانت هيلينا وأسينشين وتريستان دا كونا | | | St. Helena; Saint Helena, Ascension and Tristan da Cunha | Saint Helenian | Jamestown
SI | سلوفينيا، جمهورية سلوفينيا | سلوفيني | ليوبليانا | Slovenia; Republic of Slovenia | Slovenian; Slovene | Ljubljana
SJ | سفالبارد وجان ماين، سفالبارد ويان ماين | | لونجيربين | Svalbard & Jan Mayen; Svalbard and Jan Mayen; Svalbard og Jan Mayen | Norwegian | Longyearbyen
SK | سلوفاكيا، جمهورية سلوفاكيا | سلوفاكي | براتيسلافا | Slovakia; Slovak Republic | Slovak | Bratislava
SL | سيراليون، جمهورية سيراليون | سيراليوني | فري تاون | Sierra Leone; Republic of Sierra Leone | Sierra Leonean | Freetown
SM | سان مارينو، جمهورية سان مارينو | | | San Marino; Most Serene Republic of San Marino | Sammarinese | City of San Marino
SN | السنغال، جمهورية السنغال | سنغالي | داكار | Senegal; Republic of Senegal | Senegalese | Dakar
SO | الصومال، جمهورية الصومال الفيدرالية | صومالي | مقديشيو | Somalia; Federal Republic of Somalia | Somali | Mogadishu
SR | سورينام، جمهورية سورينام | سورينامي | باراماريبو | Suriname; Republic of Suriname | Surinamer | Paramaribo
SS | جنوب السودان، جمهورية جنوب السودان | جنوب سوداني | جوبا | South Sudan; Republic of South Sudan | South Sudanese | Juba
ST | ساو تومي وبرينسيبي، ساو تومي وبرينسيب، جمهورية ساو تومي وبرينسيب الديمقراطية | | ساو تومي | São Tomé & Príncipe; São Tomé and Príncipe; Democratic Republic of São Tomé and Príncipe | Sao Tomean | São Tomé; Sao Tome
SV | السلفادور، جمهورية السلفادور | سلفادوري | سان سلفادور | El Salvador; Republic of El Salvador | Salvadoran | San Salvador
SX | سانت مارتن، سينت مارتن | | | Sint Maarten | St. Maartener | Philipsburg
SY | سوريا، الجمهورية العربية السورية، سورية | سوري | دمشق | Syria; Syrian Arab Republic | Syrian | Damascus
SZ | إسواتيني، مملكة إسواتيني | إسواتيني | لوبامبا | Eswatini; Kingdom of Eswatini; Swaziland | Swazi | Lobamba
TC | جزر توركس وكايكوس | | | Turks & Caicos Islands; Turks and Caicos Islands | Turks and Caicos Islander | Cockburn Town
TD | تشاد، جمهورية تشاد | تشادي | نجامينا، إنجامينا | Chad; Republic of Chad | Chadian | N'Djamena
TF | الأقاليم الجنوبية الفرنسية، أراض فرنسية جنوبية وأنتارتيكية، مقاطعات وأقاليم ما وراء البحار الفرنسية | | | French Southern Territories; French Southern and Antarctic Lands; Territory of the French Southern and Antarctic Lands | French | Port-aux-Français; Port-aux-Francais
TG | توغو، جمهورية توغو | توغولي | لومي | Togo; Togolese Republic | Togolese | Lomé; Lome
TH | تايلاند، تايلند، مملكة تايلند | تايلاندي | بانكوك | Thailand; Kingdom of Thailand | Thai | Bangkok
TJ | طاجيكستان، جمهورية طاجيكستان، طاجكستان | طاجيكستاني | دوشانبي | Tajikistan; Republic of Tajikistan | Tadzhik | Dushanbe
TK | توكيلاو | توكيلاوي | فاكاوفو | Tokelau | Tokelauan | Fakaofo
TL | تيمور - ليشتي، تيمور الشرقية، جمهورية تيمور الشرقية الديمقراطية | | ديلي | Timor-Leste; Democratic Republic of Timor-Leste; East Timor | East Timorese | Dili
TM | تركمانستان | تركمانستاني | عشق آباد | Turkmenistan | Turkmen | Ashgabat
TN | تونس، الجمهورية التونسية | تونسي | تونس | Tunisia; Tunisian Republic | Tunisian | Tunis
TO | تونغا، مملكة تونغا | تونغي | نوكوالوفا | Tonga; Kingdom of Tonga | Tongan | Nuku'alofa
TR | تركيا، الجمهورية التركية، تركية | تركي | أنقرة | Türkiye; Republic of Türkiye; Turkey | Turkish | Ankara
TT | ترينيداد وتوباغو، جمهورية ترينيداد وتوباغو | | بورت أوف سبين | Trinidad & Tobago; Trinidad and Tobago; Republic of Trinidad and Tobago | Trinidadian | Port of Spain
TV | توفالو | توفالوي | فونافوتي | Tuvalu | Tuvaluan | Funafuti
TW | تايوان، جمهورية الصين | تايواني | تايبيه | Taiwan; Republic of China | Taiwanese | Taipei
TZ | تنزانيا، جمهورية تنزانيا الاتحادية | تنزاني | دودوما | Tanzania; United Republic of Tanzania | Tanzanian | Dodoma
UA | أوكرانيا | أوكراني | كييف | Ukraine | Ukrainian | Kyiv; Kiev
UG | أوغندا، جمهورية أوغندا | أوغندي | كامبالا | Uganda; Republic of Uganda | Ugandan | Kampala
UM | جزر الولايات المتحدة النائية، جزر الولايات المتحدة الصغيرة النائية | | | U.S. Outlying Islands; United States Minor Outlying Islands | American Islander |
US | الولايات المتحدة، الولايات المتحدة الامريكية، أميركا، أمريكا، الولايات المتحدة الأميركية، الولايات المتحدة الأمريكية | أمريكي، أميركي | واشنطن | United States; United States of America; U.S.; US; USA; U.S.A.; America; the States | American; U.S.; US | Washington; Washington, D.C.
UY | أورغواي، الأوروغواي، جمهورية الأوروغواي الشرقية، أوروجواي | أورغواي | مونتفيديو | Uruguay; Oriental Republic of Uruguay | Uruguayan | Montevideo
UZ | أوزبكستان، أوزباكستان، جمهورية أوزباكستان | أوزبكستاني | طشقند | Uzbekistan; Republic of Uzbekistan | Uzbek; Uzbekistani | Tashkent
VA | الفاتيكان، مدينة الفاتيكان، دولة مدينة الفاتيكان، حاضرة الفاتيكان | فاتيكاني | | Vatican City; Vatican City State; Vatican; Holy See | Vatican | Vatican City
VC | سانت فنسنت وجزر غرينادين، سانت فينسنت والغرينادين | | | St. Vincent & Grenadines; Saint Vincent and the Grenadines | Saint Vincentian | Kingstown
VE | فنزويلا، جمهورية فنزويلا البوليفارية | فنزويلي | كاراكاس | Venezuela; Bolivarian Republic of Venezuela | Venezuelan | Caracas
VG | جزر فيرجن البريطانية، جزر العذراء، جزر العذراء البريطانية | | | British Virgin Islands; Virgin Islands | Virgin Islander | Road Town
VI | جزر فيرجن الأمريكية، جزر العذراء الامريكية | | | U.S. Virgin Islands; United States Virgin Islands; Virgin Islands of the United States | Virgin Islander | Charlotte Amalie
VN | فيتنام، جمهورية فيتنام الاشتراكية، فييتنام | فيتنامي | هانوي | Vietnam; Socialist Republic of Vietnam | Vietnamese | Hanoi
VU | فانواتو، جمهورية فانواتو | فانواتوي | بورت فيلا | Vanuatu; Republic of Vanuatu | Ni-Vanuatu | Port Vila
WF | جزر والس وفوتونا، واليس وفوتونا، إقليم جزر واليس وفوتونا | | | Wallis & Futuna; Wallis and Futuna; Territory of the Wallis and Futuna Islands | Wallis and Futuna Islander | Mata-Utu
WS | ساموا، دولة ساموا المستقلة | ساموي | أبيا | Samoa; Independent State of Samoa | Samoan | Apia
XK | كوسوفو، جمهورية كوسوفو | كوسوفي | بريشتينا | Kosovo; Republic of Kosovo | Kosovar | Pristina
YE | اليمن، الجمهورية اليمنية | يمني | صنعاء | Yemen; Republic of Yemen | Yemeni | Sana'a
YT | مايوت | مايوتي | | Mayotte; Department of Mayotte | Mahoran | Mamoudzou
ZA | جنوب أفريقيا، جمهورية جنوب أفريقيا، جنوب إفريقيا | جنوب أفريقي، جنوب إفريقي | بريتوريا | South Africa; Republic of South Africa | South African | Pretoria
ZM | زامبيا، جمهورية زامبيا | زامبي | لوساكا | Zambia; Republic of Zambia | Zambian | Lusaka
ZW | زيمبابوي، جمهورية زيمبابوي | زيمبابوي | هراري | Zimbabwe; Republic of Zimbabwe | Zimbabwean | Harare
`;

/** A country or territory with its names in both languages, as written. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: { readonly ar: readonly string[]; readonly en: readonly string[] };
  readonly adjectives: { readonly ar: readonly string[]; readonly en: readonly string[] };
  readonly capitals: { readonly ar: readonly string[]; readonly en: readonly string[] };
}

/** All of them, by code. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code = '', ...cells] = row.split('|').map((cell) => cell.trim());
    const [ar, arAdjectives, arCapitals, en, enAdjectives, enCapitals] = cells.map((cell) =>
      cell.split(/[،;] /).filter((name) => name !== ''),
    ) as string[][];
    return {
      code,
      names: { ar: ar ?? [], en: en ?? [] },
      adjectives: { ar: arAdjectives ?? [], en: enAdjectives ?? [] },
      capitals: { ar: arCapitals ?? [], en: enCapitals ?? [] },
    };
  });
