import type { Language } from '../../src/core/tags/language.ts';

/** Each name in the words that merchants use: English, Spanish, French, German, Italian, Portuguese. Our own choice. */
const table = `
black | negro | noir | schwarz | nero | preto
jet black | negro azabache | noir de jais | tiefschwarz | nero corvino | preto azeviche
ebony | ébano | ébène | ebenholz | ebano | ébano
off black | negro suave | noir délavé | mattschwarz | nero sfumato | preto suave
grey | gris | gris | grau | grigio | cinzento
light grey | gris claro | gris clair | hellgrau | grigio chiaro | cinzento claro
silver | plata | argent | silber | argento | prateado
dark grey | gris oscuro | gris foncé | dunkelgrau | grigio scuro | cinzento escuro
charcoal | gris carbón | anthracite | anthrazit | antracite | antracite
gunmetal | gris plomo | canon de fusil | bleigrau | canna di fucile | cinzento chumbo
slate grey | gris pizarra | gris ardoise | schiefergrau | grigio ardesia | cinzento ardósia
steel grey | gris acero | gris acier | stahlgrau | grigio acciaio | cinzento aço
cool grey | gris frío | gris froid | kaltes grau | grigio freddo | cinzento frio
warm grey | gris cálido | gris chaud | warmes grau | grigio caldo | cinzento quente
ash | ceniza | cendre | aschgrau | cenere | cinza
stone | piedra | pierre | stein | pietra | pedra
white | blanco | blanc | weiß | bianco | branco
snow | blanco nieve | blanc neige | schneeweiß | bianco neve | branco neve
off white | blanco roto | blanc cassé | wollweiß | bianco sporco | branco sujo
ivory | marfil | ivoire | elfenbein | avorio | marfim
cream | crema | crème | creme | crema | creme
eggshell | cáscara de huevo | coquille d’œuf | eierschale | guscio d’uovo | casca de ovo
bone | hueso | os | knochen | osso | osso
ecru | crudo | écru | ecru | écru | cru
red | rojo | rouge | rot | rosso | vermelho
scarlet | escarlata | écarlate | scharlachrot | scarlatto | escarlate
crimson | carmesí | cramoisi | karmesinrot | cremisi | carmesim
cherry red | rojo cereza | rouge cerise | kirschrot | rosso ciliegia | vermelho cereja
bright red | rojo vivo | rouge vif | leuchtend rot | rosso acceso | vermelho vivo
dark red | rojo oscuro | rouge foncé | dunkelrot | rosso scuro | vermelho escuro
burgundy | burdeos | bordeaux | bordeaux | bordeaux | bordô
maroon | granate | bordeaux brun | kastanienrot | amaranto | grená
wine | vino | lie-de-vin | weinrot | vinaccia | vinho
brick red | rojo ladrillo | rouge brique | ziegelrot | rosso mattone | vermelho tijolo
ruby | rubí | rubis | rubinrot | rubino | rubi
cranberry | arándano rojo | canneberge | preiselbeere | mirtillo rosso | arando
dusty red | rojo empolvado | rouge poudré | altrot | rosso polvere | vermelho seco
faded red | rojo desteñido | rouge passé | verwaschenes rot | rosso sbiadito | vermelho desbotado
oxblood | sangre de toro | sang de bœuf | ochsenblut | sangue di bue | sangue de boi
tomato | tomate | tomate | tomatenrot | pomodoro | tomate
orange | naranja | orange | orange | arancione | laranja
burnt orange | naranja quemado | orange brûlé | gebranntes orange | arancio bruciato | laranja queimado
tangerine | mandarina | mandarine | mandarine | mandarino | tangerina
pumpkin | calabaza | citrouille | kürbis | zucca | abóbora
apricot | albaricoque | abricot | aprikose | albicocca | damasco
blood orange | naranja sanguina | orange sanguine | blutorange | arancia rossa | laranja sanguínea
amber | ámbar | ambre | bernstein | ambra | âmbar
neon orange | naranja neón | orange fluo | neonorange | arancione fluo | laranja néon
terracotta | terracota | terre cuite | terrakotta | terracotta | terracota
dusty orange | naranja empolvado | orange poudré | mattorange | arancio polvere | laranja seco
melon | melón | melon | melone | melone | melão
brown | marrón | marron | braun | marrone | castanho
dark brown | marrón oscuro | marron foncé | dunkelbraun | marrone scuro | castanho escuro
chocolate | chocolate | chocolat | schokolade | cioccolato | chocolate
coffee | café | café | kaffee | caffè | café
mocha | moca | moka | mokka | moka | moca
chestnut | castaño | châtaigne | kastanie | castagna | castanha
caramel | caramelo | caramel | karamell | caramello | caramelo
cognac | coñac | cognac | cognac | cognac | conhaque
copper | cobre | cuivre | kupfer | rame | cobre
rust | óxido | rouille | rost | ruggine | ferrugem
bronze | bronce | bronze | bronze | bronzo | bronze
tan | tostado | fauve | hellbraun | cuoio | bronzeado
camel | camel | camel | camel | cammello | camelo
beige | beige | beige | beige | beige | bege
sand | arena | sable | sand | sabbia | areia
khaki | caqui | kaki | khaki | kaki | caqui
taupe | topo | taupe | taupe | tortora | toupeira
mushroom | champiñón | champignon | pilz | fungo | cogumelo
fawn | beis ciervo | faon | rehbraun | cerbiatto | corça
mahogany | caoba | acajou | mahagoni | mogano | mogno
nude | nude | nude | nude | nudo | nude
umber | sombra | terre d’ombre | umbra | terra d’ombra | sombra
tobacco | tabaco | tabac | tabak | tabacco | tabaco
walnut | nogal | noyer | walnuss | noce | noz
yellow | amarillo | jaune | gelb | giallo | amarelo
lemon | limón | citron | zitrone | limone | limão
mustard | mostaza | moutarde | senf | senape | mostarda
gold | oro | or | gold | oro | dourado
golden yellow | amarillo dorado | jaune d’or | goldgelb | giallo oro | amarelo ouro
pale yellow | amarillo pálido | jaune pâle | blassgelb | giallo pallido | amarelo pálido
butter yellow | amarillo mantequilla | jaune beurre | buttergelb | giallo burro | amarelo manteiga
canary | canario | canari | kanariengelb | canarino | canário
ochre | ocre | ocre | ocker | ocra | ocre
bright yellow | amarillo vivo | jaune vif | leuchtend gelb | giallo acceso | amarelo vivo
neon yellow | amarillo neón | jaune fluo | neongelb | giallo fluo | amarelo néon
straw | paja | paille | stroh | paglia | palha
maize | maíz | maïs | mais | mais | milho
banana | plátano | banane | banane | banana | banana
green | verde | vert | grün | verde | verde
dark green | verde oscuro | vert foncé | dunkelgrün | verde scuro | verde escuro
forest green | verde bosque | vert sapin | waldgrün | verde foresta | verde floresta
bottle green | verde botella | vert bouteille | flaschengrün | verde bottiglia | verde garrafa
olive | oliva | olive | oliv | oliva | azeitona
dark olive | oliva oscuro | olive foncé | dunkeloliv | oliva scuro | azeitona escuro
army green | verde militar | vert militaire | armeegrün | verde militare | verde militar
khaki green | verde caqui | vert kaki | khakigrün | verde kaki | verde caqui
sage | salvia | sauge | salbei | salvia | sálvia
mint | menta | menthe | minze | menta | menta
light green | verde claro | vert clair | hellgrün | verde chiaro | verde claro
lime | lima | citron vert | limette | lime | lima
neon green | verde neón | vert fluo | neongrün | verde fluo | verde néon
bright green | verde vivo | vert vif | leuchtend grün | verde acceso | verde vivo
emerald | esmeralda | émeraude | smaragd | smeraldo | esmeralda
grass green | verde hierba | vert gazon | grasgrün | verde erba | verde relva
moss | musgo | mousse | moos | muschio | musgo
sea green | verde mar | vert mer | meergrün | verde mare | verde mar
teal | verde azulado | sarcelle | petrolgrün | ottanio | verde-azulado
dark teal | verde azulado oscuro | sarcelle foncé | dunkles petrolgrün | ottanio scuro | verde-azulado escuro
pistachio | pistacho | pistache | pistazie | pistacchio | pistáchio
pine | pino | pin | kieferngrün | pino | pinheiro
chartreuse | chartreuse | chartreuse | chartreuse | chartreuse | chartreuse
blue | azul | bleu | blau | blu | azul
navy | azul marino | bleu marine | marineblau | blu navy | azul-marinho
midnight blue | azul medianoche | bleu nuit | nachtblau | blu notte | azul meia-noite
dark blue | azul oscuro | bleu foncé | dunkelblau | blu scuro | azul escuro
royal blue | azul real | bleu roi | königsblau | blu reale | azul real
cobalt | cobalto | cobalt | kobalt | cobalto | cobalto
bright blue | azul vivo | bleu vif | leuchtend blau | blu acceso | azul vivo
denim | denim | denim | denim | denim | ganga
steel blue | azul acero | bleu acier | stahlblau | blu acciaio | azul aço
slate blue | azul pizarra | bleu ardoise | schieferblau | blu ardesia | azul ardósia
sky blue | azul cielo | bleu ciel | himmelblau | celeste | azul céu
light blue | azul claro | bleu clair | hellblau | azzurro chiaro | azul claro
baby blue | azul bebé | bleu layette | babyblau | azzurro baby | azul bebé
powder blue | azul empolvado | bleu poudré | puderblau | azzurro polvere | azul-pó
ice blue | azul hielo | bleu glacier | eisblau | azzurro ghiaccio | azul gelo
turquoise | turquesa | turquoise | türkis | turchese | turquesa
aqua | aguamarina | aqua | aqua | acqua | água
teal blue | azul petróleo claro | bleu sarcelle | blaupetrol | blu ottanio | azul-petróleo claro
petrol | petróleo | bleu pétrole | petrol | petrolio | petróleo
cornflower | aciano | bleuet | kornblume | fiordaliso | centáurea
dusty blue | azul grisáceo | bleu poussière | taubenblau | carta da zucchero | azul acinzentado
sapphire | zafiro | saphir | saphir | zaffiro | safira
azure | azur | azur | azurblau | azzurro | azul-celeste
indigo | índigo | indigo | indigo | indaco | índigo
purple | morado | violet | lila | viola | roxo
dark purple | morado oscuro | violet foncé | dunkellila | viola scuro | roxo escuro
violet | violeta | violette | violett | violetto | violeta
lavender | lavanda | lavande | lavendel | lavanda | lavanda
lilac | lila | lilas | flieder | lilla | lilás
mauve | malva | mauve | malve | malva | malva
plum | ciruela | prune | pflaume | prugna | ameixa
aubergine | berenjena | aubergine | aubergine | melanzana | beringela
amethyst | amatista | améthyste | amethyst | ametista | ametista
grape | uva | raisin | traube | uva | uva
orchid | orquídea | orchidée | orchidee | orchidea | orquídea
light purple | morado claro | violet clair | helllila | viola chiaro | roxo claro
dusty purple | morado empolvado | violet poudré | altlila | viola polvere | roxo seco
royal purple | púrpura real | pourpre royal | königspurpur | porpora reale | púrpura real
mulberry | mora | mûre | maulbeere | gelso | amora
periwinkle | vincapervinca | pervenche | immergrün | pervinca | pervinca
heather | brezo | bruyère | heidekraut | erica | urze
pink | rosa | rose | rosa | rosa | cor-de-rosa
hot pink | rosa intenso | rose vif | knallpink | rosa shocking | rosa-choque
fuchsia | fucsia | fuchsia | fuchsia | fucsia | fúcsia
magenta | magenta | magenta | magenta | magenta | magenta
light pink | rosa claro | rose clair | hellrosa | rosa chiaro | rosa claro
baby pink | rosa bebé | rose layette | babyrosa | rosa baby | rosa bebé
blush | rubor | rose poudré | puderrosa | rosa cipria | rosa blush
rose | rosa palo | bois de rose | rosé | rosa antico chiaro | rosa-chá
dusty pink | rosa empolvado | vieux rose clair | altrosa hell | rosa polvere | rosa seco
coral | coral | corail | koralle | corallo | coral
salmon | salmón | saumon | lachs | salmone | salmão
peach | melocotón | pêche | pfirsich | pesca | pêssego
bright pink | rosa vivo | rose éclatant | leuchtend pink | rosa acceso | rosa vivo
deep pink | rosa profundo | rose profond | tiefrosa | rosa intenso | rosa profundo
raspberry | frambuesa | framboise | himbeere | lampone | framboesa
flamingo | flamenco | flamant rose | flamingo | fenicottero | flamingo
old rose | rosa viejo | vieux rose | altrosa | rosa antico | rosa velho
`;

const rows = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([name, ...words]) => [name!, words] as const),
);
const columns = ['es', 'fr', 'de', 'it', 'pt'] as const satisfies Language[];

/** What other languages call a name. Throws where the table does not have it. */
export function wordsOf(name: string): Partial<Record<Language, string>> {
  const words = rows.get(name);
  if (words?.length !== columns.length) throw new Error(`words for ${name} are missing`);
  return Object.fromEntries(columns.map((language, n) => [language, words[n]!]));
}
