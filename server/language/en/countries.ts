/**
 * What English calls countries beside the names in models/territories.ts: ISO 3166 code | capitals | adjectives and
 * inhabitants | further names.
 */
export const ENGLISH_COUNTRIES = `
AD | Andorra la Vella | Andorran
AE | Abu Dhabi | Emirati | UAE; U.A.E.; Emirates
AF | Kabul | Afghan | Islamic Republic of Afghanistan
AG | Saint John's; St. John's | Antiguan; Barbudan
AL | Tirana | Albanian
AM | Yerevan | Armenian
AO | Luanda | Angolan
AR | Buenos Aires | Argentine; Argentinian | Argentine Republic
AS | Pago Pago | American Samoan
AT | Vienna | Austrian
AU | Canberra | Australian | Commonwealth of Australia
AW | Oranjestad | Aruban
AZ | Baku | Azerbaijani; Azeri
BA | Sarajevo | Bosnian | Bosnia and Herzegovina; Bosnia-Herzegovina
BB | Bridgetown | Barbadian
BD | Dhaka | Bangladeshi | People's Republic of Bangladesh
BE | Brussels | Belgian
BF | Ouagadougou | Burkinabe; Burkinabé
BG | Sofia | Bulgarian
BH | Manama | Bahraini
BI | Gitega | Burundian
BJ | Porto-Novo | Beninese
BM | Hamilton | Bermudian
BN | Bandar Seri Begawan | Bruneian | Brunei Darussalam
BO | La Paz | Bolivian
BR | Brasília; Brasilia | Brazilian | Federative Republic of Brazil
BS | Nassau | Bahamian | The Bahamas
BT | Thimphu | Bhutanese
BW | Gaborone | Botswanan
BY | Minsk | Belarusian; Belarussian | Byelorussia
BZ | Belmopan | Belizean
CA | Ottawa | Canadian
CD | Kinshasa | Congolese | DR Congo; DRC; Democratic Republic of the Congo; Democratic Republic of Congo
CF | Bangui | Central African
CG | Brazzaville | Congolese | Congo; Republic of the Congo
CH | Bern | Swiss | Swiss Confederation
CI | Yamoussoukro | Ivorian
CL | Santiago | Chilean
CM | Yaoundé; Yaounde | Cameroonian
CN | Beijing; Peking | Chinese | People's Republic of China; PRC
CO | Bogotá; Bogota | Colombian
CR | San José; San Jose | Costa Rican
CU | Havana | Cuban
CV | Praia | Cape Verdean
CW | Willemstad | Curaçaoan
CY | Nicosia | Cypriot
CZ | Prague | Czech
DE | Berlin | German | Federal Republic of Germany
DJ | | Djiboutian
DK | Copenhagen | Danish; Dane
DM | Roseau
DO | Santo Domingo | Dominican
DZ | Algiers | Algerian | People's Democratic Republic of Algeria
EC | Quito | Ecuadorian; Ecuadorean
EE | Tallinn | Estonian
EG | Cairo | Egyptian | Arab Republic of Egypt
EH | | Sahrawi
ER | Asmara | Eritrean | State of Eritrea
ES | Madrid | Spanish; Spaniard
ET | Addis Ababa | Ethiopian
FI | Helsinki | Finnish; Finn
FJ | Suva | Fijian
FK | Stanley | | Falklands
FM | Palikir | Micronesian
FO | Tórshavn; Torshavn | Faroese
FR | Paris | French | French Republic
GA | Libreville | Gabonese
GB | London | British; Briton; English | Britain; Great Britain; U.K.
GD | | Grenadian
GE | Tbilisi | Georgian
GH | Accra | Ghanaian
GI | | Gibraltarian
GL | Nuuk | Greenlandic; Greenlander
GM | Banjul | Gambian | The Gambia
GN | Conakry | Guinean
GQ | Malabo | Equatorial Guinean; Equatoguinean
GR | Athens | Greek | Hellenic Republic
GT | Guatemala City | Guatemalan
GU | Hagåtña | Guamanian
GW | Bissau | Bissau-Guinean
GY | Georgetown | Guyanese
HK | | Hongkonger
HN | Tegucigalpa | Honduran
HR | Zagreb | Croatian; Croat
HT | Port-au-Prince | Haitian
HU | Budapest | Hungarian
ID | Jakarta | Indonesian
IE | Dublin | Irish
IL | | Israeli | State of Israel
IN | New Delhi | Indian
IQ | Baghdad | Iraqi
IR | Tehran; Teheran | Iranian | Islamic Republic of Iran
IS | Reykjavík; Reykjavik | Icelandic; Icelander
IT | Rome | Italian
JM | Kingston | Jamaican
JO | Amman | Jordanian | Hashemite Kingdom of Jordan
JP | Tokyo | Japanese
KE | Nairobi | Kenyan
KG | Bishkek | Kyrgyz; Kyrgyzstani | Kyrgyz Republic
KH | Phnom Penh | Cambodian
KI | Tarawa | Kiribati
KM | Moroni | Comoran; Comorian
KN | Basseterre | Kittitian
KP | Pyongyang | North Korean | DPRK; Democratic People's Republic of Korea
KR | Seoul | South Korean | Republic of Korea
KW | Kuwait City | Kuwaiti | State of Kuwait
KY | George Town | Caymanian
KZ | Astana; Nur-Sultan | Kazakh; Kazakhstani
LA | Vientiane | Laotian; Lao
LB | Beirut | Lebanese | Lebanese Republic
LC | Castries | Saint Lucian
LI | Vaduz | Liechtensteiner
LK | Colombo | Sri Lankan
LR | Monrovia | Liberian
LS | Maseru | Basotho; Mosotho
LT | Vilnius | Lithuanian
LU | | Luxembourger; Luxembourgish
LV | Riga | Latvian
LY | Tripoli | Libyan | State of Libya
MA | Rabat | Moroccan
MC | | Monegasque; Monégasque
MD | Chișinău; Chisinau | Moldovan; Moldavian
ME | Podgorica | Montenegrin
MG | Antananarivo | Malagasy; Madagascan
MH | Majuro | Marshallese
MK | Skopje | Macedonian | Macedonia
ML | Bamako | Malian
MM | Naypyidaw | Burmese | Burma
MN | Ulaanbaatar; Ulan Bator | Mongolian
MO | | Macanese | Macau
MR | Nouakchott | Mauritanian
MT | Valletta | Maltese
MU | Port Louis | Mauritian
MV | Malé | Maldivian | The Maldives
MW | Lilongwe | Malawian
MX | Mexico City | Mexican
MY | Kuala Lumpur | Malaysian
MZ | Maputo | Mozambican
NA | Windhoek | Namibian
NC | Nouméa; Noumea | New Caledonian
NE | Niamey | Nigerien
NG | Abuja | Nigerian
NI | Managua | Nicaraguan
NL | Amsterdam | Dutch | Holland; The Netherlands
NO | Oslo | Norwegian
NP | Kathmandu | Nepalese; Nepali
NR | Yaren | Nauruan
NZ | Wellington | New Zealander
OM | Muscat | Omani | Sultanate of Oman
PA | Panama City | Panamanian
PE | Lima | Peruvian
PF | Papeete | French Polynesian
PG | Port Moresby | Papua New Guinean
PH | Manila | Philippine; Filipino | The Philippines
PK | Islamabad | Pakistani | Islamic Republic of Pakistan
PL | Warsaw | Polish
PR | San Juan | Puerto Rican
PS | Ramallah | Palestinian | State of Palestine; Occupied Palestinian Territories
PT | Lisbon | Portuguese
PW | Ngerulmud | Palauan
PY | Asunción; Asuncion | Paraguayan
QA | Doha | Qatari | State of Qatar
RO | Bucharest | Romanian
RS | Belgrade | Serbian; Serb
RU | Moscow | Russian | Russian Federation
RW | Kigali | Rwandan
SA | Riyadh | Saudi; Saudi Arabian
SB | Honiara | Solomon Islander
SC | Victoria | Seychellois
SD | Khartoum | Sudanese
SE | Stockholm | Swedish; Swede
SG | | Singaporean
SI | Ljubljana | Slovenian; Slovene
SK | Bratislava | Slovak; Slovakian | Slovak Republic
SL | Freetown | Sierra Leonean
SM | | Sammarinese
SN | Dakar | Senegalese
SO | Mogadishu | Somali
SR | Paramaribo | Surinamese
SS | Juba | South Sudanese
ST | São Tomé; Sao Tome | São Toméan | Sao Tome and Principe
SV | San Salvador | Salvadoran; Salvadorean
SY | Damascus | Syrian | Syrian Arab Republic
SZ | Mbabane | Swazi
TD | N'Djamena | Chadian
TG | Lomé; Lome | Togolese
TH | Bangkok | Thai
TJ | Dushanbe | Tajik; Tajikistani
TL | Dili | Timorese; East Timorese
TM | Ashgabat | Turkmen
TN | Tunis | Tunisian
TO | Nuku'alofa | Tongan
TR | Ankara | Turkish; Turk | Turkiye
TT | Port of Spain | Trinidadian
TV | Funafuti | Tuvaluan
TW | Taipei | Taiwanese | Republic of China
TZ | Dodoma | Tanzanian | United Republic of Tanzania
UA | Kyiv; Kiev | Ukrainian
UG | Kampala | Ugandan
US | Washington; Washington, D.C. | American; U.S.; US | United States of America; U.S.; USA; U.S.A.; America; the States
UY | Montevideo | Uruguayan
UZ | Tashkent | Uzbek; Uzbekistani
VA | | Vatican | Vatican; Holy See; Vatican City State
VC | Kingstown | Vincentian | Saint Vincent and the Grenadines
VE | Caracas | Venezuelan
VN | Hanoi | Vietnamese | Viet Nam
VU | Port Vila | Vanuatuan
WS | Apia | Samoan
XK | Pristina | Kosovar; Kosovan
YE | Sana'a; Sanaa | Yemeni
ZA | Pretoria | South African
ZM | Lusaka | Zambian
ZW | Harare | Zimbabwean
`;

/** Kinds of states that make the official name with the usual one ("Republic of Kenya"). */
export const ENGLISH_STATES = ['Republic of', 'Kingdom of'];
