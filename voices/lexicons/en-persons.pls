<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Words with which full names begin, and which the voice says well enough by itself. They tell persons from places and companies. -->
<!-- Left out are those that more often are something else: Brent, Chelsea, Jordan, Mercedes, Will. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
  xmlns:say="urn:listen:say" alphabet="ipa" xml:lang="en">

  <!-- English, Irish, Scottish and Welsh -->
  <lexeme role="say:given">
    <grapheme>Aaron</grapheme> <grapheme>Abigail</grapheme> <grapheme>Adam</grapheme> <grapheme>Adrian</grapheme>
    <grapheme>Agnes</grapheme> <grapheme>Aidan</grapheme> <grapheme>Alan</grapheme> <grapheme>Alana</grapheme>
    <grapheme>Alastair</grapheme> <grapheme>Albert</grapheme> <grapheme>Alec</grapheme> <grapheme>Alex</grapheme>
    <grapheme>Alexa</grapheme> <grapheme>Alexander</grapheme> <grapheme>Alexandra</grapheme> <grapheme>Alexis</grapheme>
    <grapheme>Alfie</grapheme> <grapheme>Alfred</grapheme> <grapheme>Alice</grapheme> <grapheme>Alicia</grapheme>
    <grapheme>Alison</grapheme> <grapheme>Alistair</grapheme> <grapheme>Allan</grapheme> <grapheme>Allen</grapheme>
    <grapheme>Allison</grapheme> <grapheme>Amanda</grapheme> <grapheme>Amelia</grapheme> <grapheme>Amy</grapheme>
    <grapheme>Andrea</grapheme> <grapheme>Andrew</grapheme> <grapheme>Andy</grapheme> <grapheme>Angela</grapheme>
    <grapheme>Angus</grapheme> <grapheme>Anita</grapheme> <grapheme>Ann</grapheme> <grapheme>Anna</grapheme>
    <grapheme>Annabel</grapheme> <grapheme>Anne</grapheme> <grapheme>Annie</grapheme> <grapheme>Anthony</grapheme> <grapheme>Aoife</grapheme>
    <grapheme>Antony</grapheme> <grapheme>Archie</grapheme> <grapheme>Arnold</grapheme> <grapheme>Arthur</grapheme>
    <grapheme>Ashley</grapheme> <grapheme>Audrey</grapheme> <grapheme>Barbara</grapheme> <grapheme>Barry</grapheme>
    <grapheme>Beatrice</grapheme> <grapheme>Becky</grapheme> <grapheme>Ben</grapheme> <grapheme>Benedict</grapheme>
    <grapheme>Benjamin</grapheme> <grapheme>Bernadette</grapheme> <grapheme>Bernard</grapheme> <grapheme>Bernie</grapheme>
    <grapheme>Beth</grapheme> <grapheme>Bethany</grapheme> <grapheme>Betty</grapheme> <grapheme>Bev</grapheme>
    <grapheme>Beverley</grapheme> <grapheme>Bill</grapheme> <grapheme>Billy</grapheme> <grapheme>Bob</grapheme>
    <grapheme>Bobby</grapheme> <grapheme>Boris</grapheme> <grapheme>Bradley</grapheme> <grapheme>Brandon</grapheme>
    <grapheme>Brenda</grapheme> <grapheme>Brendan</grapheme> <grapheme>Brett</grapheme> <grapheme>Brian</grapheme>
    <grapheme>Bridget</grapheme> <grapheme>Bruce</grapheme> <grapheme>Bryan</grapheme> <grapheme>Callum</grapheme>
    <grapheme>Calvin</grapheme> <grapheme>Cameron</grapheme> <grapheme>Carl</grapheme> <grapheme>Carla</grapheme>
    <grapheme>Carmel</grapheme> <grapheme>Carol</grapheme> <grapheme>Caroline</grapheme> <grapheme>Carolyn</grapheme>
    <grapheme>Carrie</grapheme> <grapheme>Catherine</grapheme> <grapheme>Cathy</grapheme> <grapheme>Cecilia</grapheme>
    <grapheme>Charlene</grapheme> <grapheme>Charles</grapheme> <grapheme>Charlie</grapheme> <grapheme>Cheryl</grapheme> <grapheme>Cillian</grapheme>
    <grapheme>Chloe</grapheme> <grapheme>Chris</grapheme> <grapheme>Christina</grapheme> <grapheme>Christine</grapheme>
    <grapheme>Christopher</grapheme> <grapheme>Chuck</grapheme> <grapheme>Ciara</grapheme> <grapheme>Ciaran</grapheme>
    <grapheme>Claire</grapheme> <grapheme>Clara</grapheme> <grapheme>Clare</grapheme> <grapheme>Clarence</grapheme>
    <grapheme>Claudia</grapheme> <grapheme>Clifford</grapheme> <grapheme>Clive</grapheme> <grapheme>Colin</grapheme>
    <grapheme>Colleen</grapheme> <grapheme>Connor</grapheme> <grapheme>Conor</grapheme> <grapheme>Constance</grapheme>
    <grapheme>Courtney</grapheme> <grapheme>Craig</grapheme> <grapheme>Curtis</grapheme> <grapheme>Cynthia</grapheme>
    <grapheme>Damian</grapheme> <grapheme>Damien</grapheme> <grapheme>Dan</grapheme> <grapheme>Daniel</grapheme>
    <grapheme>Danielle</grapheme> <grapheme>Danny</grapheme> <grapheme>Daphne</grapheme> <grapheme>Darren</grapheme>
    <grapheme>Daryl</grapheme> <grapheme>Dave</grapheme> <grapheme>David</grapheme> <grapheme>Debbie</grapheme>
    <grapheme>Deborah</grapheme> <grapheme>Declan</grapheme> <grapheme>Denise</grapheme> <grapheme>Dennis</grapheme>
    <grapheme>Derek</grapheme> <grapheme>Desmond</grapheme> <grapheme>Diana</grapheme> <grapheme>Diane</grapheme>
    <grapheme>Dominic</grapheme> <grapheme>Donald</grapheme> <grapheme>Donna</grapheme> <grapheme>Doris</grapheme>
    <grapheme>Dorothy</grapheme> <grapheme>Doug</grapheme> <grapheme>Douglas</grapheme> <grapheme>Duncan</grapheme>
    <grapheme>Dwayne</grapheme> <grapheme>Dylan</grapheme> <grapheme>Eamon</grapheme> <grapheme>Ed</grapheme>
    <grapheme>Eddie</grapheme> <grapheme>Edgar</grapheme> <grapheme>Edith</grapheme> <grapheme>Edmund</grapheme>
    <grapheme>Edward</grapheme> <grapheme>Edwin</grapheme> <grapheme>Eileen</grapheme> <grapheme>Elaine</grapheme>
    <grapheme>Eleanor</grapheme> <grapheme>Elena</grapheme> <grapheme>Eli</grapheme> <grapheme>Elijah</grapheme>
    <grapheme>Elisabeth</grapheme> <grapheme>Eliza</grapheme> <grapheme>Elizabeth</grapheme> <grapheme>Ella</grapheme>
    <grapheme>Ellen</grapheme> <grapheme>Ellie</grapheme> <grapheme>Elspeth</grapheme> <grapheme>Elliot</grapheme> <grapheme>Elliott</grapheme>
    <grapheme>Elsie</grapheme> <grapheme>Emily</grapheme> <grapheme>Emma</grapheme> <grapheme>Eric</grapheme>
    <grapheme>Erica</grapheme> <grapheme>Erik</grapheme> <grapheme>Erin</grapheme> <grapheme>Esther</grapheme>
    <grapheme>Ethan</grapheme> <grapheme>Eugene</grapheme> <grapheme>Eva</grapheme> <grapheme>Evan</grapheme>
    <grapheme>Evelyn</grapheme> <grapheme>Ewan</grapheme> <grapheme>Felicity</grapheme> <grapheme>Fergus</grapheme>
    <grapheme>Fiona</grapheme> <grapheme>Fran</grapheme> <grapheme>Frances</grapheme> <grapheme>Francesca</grapheme>
    <grapheme>Francis</grapheme> <grapheme>Frank</grapheme> <grapheme>Frankie</grapheme> <grapheme>Fred</grapheme>
    <grapheme>Freddie</grapheme> <grapheme>Frederick</grapheme> <grapheme>Gareth</grapheme> <grapheme>Gary</grapheme>
    <grapheme>Gavin</grapheme> <grapheme>Gemma</grapheme> <grapheme>Geoff</grapheme> <grapheme>Geoffrey</grapheme>
    <grapheme>George</grapheme> <grapheme>Gerald</grapheme> <grapheme>Geraldine</grapheme> <grapheme>Gerard</grapheme>
    <grapheme>Gerry</grapheme> <grapheme>Gilbert</grapheme> <grapheme>Gillian</grapheme> <grapheme>Gina</grapheme>
    <grapheme>Gloria</grapheme> <grapheme>Gordon</grapheme> <grapheme>Graeme</grapheme> <grapheme>Graham</grapheme>
    <grapheme>Greg</grapheme> <grapheme>Gregory</grapheme> <grapheme>Gwen</grapheme> <grapheme>Hannah</grapheme>
    <grapheme>Harold</grapheme> <grapheme>Harriet</grapheme> <grapheme>Harry</grapheme> <grapheme>Harvey</grapheme>
    <grapheme>Heather</grapheme> <grapheme>Hector</grapheme> <grapheme>Helen</grapheme> <grapheme>Helena</grapheme>
    <grapheme>Henry</grapheme> <grapheme>Herbert</grapheme> <grapheme>Hilary</grapheme> <grapheme>Hillary</grapheme>
    <grapheme>Howard</grapheme> <grapheme>Hugh</grapheme> <grapheme>Hugo</grapheme> <grapheme>Humphrey</grapheme>
    <grapheme>Iain</grapheme> <grapheme>Ian</grapheme> <grapheme>Imogen</grapheme> <grapheme>Irene</grapheme>
    <grapheme>Isaac</grapheme> <grapheme>Isabel</grapheme> <grapheme>Isabella</grapheme> <grapheme>Isla</grapheme>
    <grapheme>Ivan</grapheme> <grapheme>Ivor</grapheme> <grapheme>Jack</grapheme> <grapheme>Jackie</grapheme>
    <grapheme>Jacob</grapheme> <grapheme>Jacqueline</grapheme> <grapheme>Jake</grapheme> <grapheme>James</grapheme>
    <grapheme>Jamie</grapheme> <grapheme>Jan</grapheme> <grapheme>Jane</grapheme> <grapheme>Janet</grapheme>
    <grapheme>Janice</grapheme> <grapheme>Jared</grapheme> <grapheme>Jason</grapheme> <grapheme>Jay</grapheme>
    <grapheme>Jayne</grapheme> <grapheme>Jean</grapheme> <grapheme>Jeff</grapheme> <grapheme>Jeffrey</grapheme>
    <grapheme>Jemima</grapheme> <grapheme>Jennifer</grapheme> <grapheme>Jenny</grapheme> <grapheme>Jeremy</grapheme>
    <grapheme>Jerome</grapheme> <grapheme>Jerry</grapheme> <grapheme>Jess</grapheme> <grapheme>Jesse</grapheme>
    <grapheme>Jessica</grapheme> <grapheme>Jill</grapheme> <grapheme>Jim</grapheme> <grapheme>Jimmy</grapheme>
    <grapheme>Jo</grapheme> <grapheme>Joan</grapheme> <grapheme>Joanna</grapheme> <grapheme>Joanne</grapheme>
    <grapheme>Jodie</grapheme> <grapheme>Joe</grapheme> <grapheme>Joel</grapheme> <grapheme>John</grapheme>
    <grapheme>Johnny</grapheme> <grapheme>Jon</grapheme> <grapheme>Jonathan</grapheme> <grapheme>Joseph</grapheme>
    <grapheme>Josephine</grapheme> <grapheme>Josh</grapheme> <grapheme>Joshua</grapheme> <grapheme>Joyce</grapheme>
    <grapheme>Judith</grapheme> <grapheme>Judy</grapheme> <grapheme>Julia</grapheme> <grapheme>Julian</grapheme>
    <grapheme>Julie</grapheme> <grapheme>Juliet</grapheme> <grapheme>Justin</grapheme> <grapheme>Karen</grapheme>
    <grapheme>Karl</grapheme> <grapheme>Kate</grapheme> <grapheme>Katherine</grapheme> <grapheme>Kathleen</grapheme>
    <grapheme>Kathryn</grapheme> <grapheme>Kathy</grapheme> <grapheme>Katie</grapheme> <grapheme>Katy</grapheme>
    <grapheme>Kay</grapheme> <grapheme>Keir</grapheme> <grapheme>Keith</grapheme> <grapheme>Kelly</grapheme>
    <grapheme>Ken</grapheme> <grapheme>Kenneth</grapheme> <grapheme>Kevin</grapheme> <grapheme>Kieran</grapheme>
    <grapheme>Kimberly</grapheme> <grapheme>Kirsten</grapheme> <grapheme>Kirsty</grapheme> <grapheme>Kristen</grapheme>
    <grapheme>Kyle</grapheme> <grapheme>Larry</grapheme> <grapheme>Laura</grapheme> <grapheme>Lauren</grapheme>
    <grapheme>Laurence</grapheme> <grapheme>Lawrence</grapheme> <grapheme>Leah</grapheme> <grapheme>Leanne</grapheme>
    <grapheme>Len</grapheme> <grapheme>Leo</grapheme> <grapheme>Leon</grapheme> <grapheme>Leonard</grapheme>
    <grapheme>Leslie</grapheme> <grapheme>Lewis</grapheme> <grapheme>Liam</grapheme> <grapheme>Lillian</grapheme>
    <grapheme>Lily</grapheme> <grapheme>Linda</grapheme> <grapheme>Lindsay</grapheme> <grapheme>Lisa</grapheme>
    <grapheme>Liz</grapheme> <grapheme>Lois</grapheme> <grapheme>Lorraine</grapheme> <grapheme>Louis</grapheme>
    <grapheme>Louisa</grapheme> <grapheme>Louise</grapheme> <grapheme>Lucas</grapheme> <grapheme>Lucy</grapheme>
    <grapheme>Luke</grapheme> <grapheme>Lydia</grapheme> <grapheme>Lynn</grapheme> <grapheme>Lynne</grapheme>
    <grapheme>Maggie</grapheme> <grapheme>Malcolm</grapheme> <grapheme>Marcus</grapheme> <grapheme>Margaret</grapheme>
    <grapheme>Maria</grapheme> <grapheme>Marian</grapheme> <grapheme>Marie</grapheme> <grapheme>Marilyn</grapheme>
    <grapheme>Marion</grapheme> <grapheme>Marjorie</grapheme> <grapheme>Mark</grapheme> <grapheme>Martha</grapheme>
    <grapheme>Martin</grapheme> <grapheme>Marvin</grapheme> <grapheme>Mary</grapheme> <grapheme>Mathew</grapheme>
    <grapheme>Matt</grapheme> <grapheme>Matthew</grapheme> <grapheme>Maureen</grapheme> <grapheme>Maeve</grapheme> <grapheme>Maurice</grapheme>
    <grapheme>Maxine</grapheme> <grapheme>Megan</grapheme> <grapheme>Mel</grapheme> <grapheme>Melanie</grapheme>
    <grapheme>Melinda</grapheme> <grapheme>Melissa</grapheme> <grapheme>Meryl</grapheme> <grapheme>Michael</grapheme>
    <grapheme>Michaela</grapheme> <grapheme>Michelle</grapheme> <grapheme>Mick</grapheme> <grapheme>Mike</grapheme>
    <grapheme>Millie</grapheme> <grapheme>Miranda</grapheme> <grapheme>Mitch</grapheme> <grapheme>Moira</grapheme>
    <grapheme>Molly</grapheme> <grapheme>Monica</grapheme> <grapheme>Muriel</grapheme> <grapheme>Myra</grapheme>
    <grapheme>Nadine</grapheme> <grapheme>Nancy</grapheme> <grapheme>Naomi</grapheme> <grapheme>Natalie</grapheme>
    <grapheme>Natasha</grapheme> <grapheme>Nathan</grapheme> <grapheme>Neil</grapheme> <grapheme>Niall</grapheme>
    <grapheme>Niamh</grapheme> <grapheme>Nicholas</grapheme> <grapheme>Nick</grapheme> <grapheme>Nicola</grapheme>
    <grapheme>Nicole</grapheme> <grapheme>Nigel</grapheme> <grapheme>Nina</grapheme> <grapheme>Noel</grapheme>
    <grapheme>Nora</grapheme> <grapheme>Norman</grapheme> <grapheme>Oliver</grapheme> <grapheme>Orla</grapheme> <grapheme>Olivia</grapheme>
    <grapheme>Ollie</grapheme> <grapheme>Oscar</grapheme> <grapheme>Owen</grapheme> <grapheme>Pamela</grapheme>
    <grapheme>Patricia</grapheme> <grapheme>Patrick</grapheme> <grapheme>Paul</grapheme> <grapheme>Paula</grapheme>
    <grapheme>Pauline</grapheme> <grapheme>Peggy</grapheme> <grapheme>Perry</grapheme> <grapheme>Pete</grapheme>
    <grapheme>Peter</grapheme> <grapheme>Phil</grapheme> <grapheme>Philip</grapheme> <grapheme>Philippa</grapheme>
    <grapheme>Phillip</grapheme> <grapheme>Phoebe</grapheme> <grapheme>Phyllis</grapheme> <grapheme>Pippa</grapheme>
    <grapheme>Polly</grapheme> <grapheme>Priscilla</grapheme> <grapheme>Quentin</grapheme> <grapheme>Rachael</grapheme>
    <grapheme>Rachel</grapheme> <grapheme>Ralph</grapheme> <grapheme>Randy</grapheme> <grapheme>Raymond</grapheme>
    <grapheme>Rebecca</grapheme> <grapheme>Reginald</grapheme> <grapheme>Rex</grapheme> <grapheme>Rhiannon</grapheme>
    <grapheme>Rhys</grapheme> <grapheme>Richard</grapheme> <grapheme>Rick</grapheme> <grapheme>Ricky</grapheme>
    <grapheme>Rita</grapheme> <grapheme>Rob</grapheme> <grapheme>Robbie</grapheme> <grapheme>Robert</grapheme>
    <grapheme>Roberta</grapheme> <grapheme>Robin</grapheme> <grapheme>Roderick</grapheme> <grapheme>Rodney</grapheme>
    <grapheme>Roger</grapheme> <grapheme>Roland</grapheme> <grapheme>Ron</grapheme> <grapheme>Ronald</grapheme>
    <grapheme>Ronnie</grapheme> <grapheme>Róisín</grapheme> <grapheme>Rory</grapheme> <grapheme>Rosa</grapheme> <grapheme>Rosemary</grapheme>
    <grapheme>Ross</grapheme> <grapheme>Roy</grapheme> <grapheme>Rupert</grapheme> <grapheme>Russell</grapheme>
    <grapheme>Ruth</grapheme> <grapheme>Ryan</grapheme> <grapheme>Sally</grapheme> <grapheme>Sam</grapheme>
    <grapheme>Samantha</grapheme> <grapheme>Samuel</grapheme> <grapheme>Saoirse</grapheme> <grapheme>Sandra</grapheme> <grapheme>Sarah</grapheme>
    <grapheme>Saul</grapheme> <grapheme>Scott</grapheme> <grapheme>Sean</grapheme> <grapheme>Sebastian</grapheme>
    <grapheme>Shane</grapheme> <grapheme>Shannon</grapheme> <grapheme>Sharon</grapheme> <grapheme>Shaun</grapheme>
    <grapheme>Shawn</grapheme> <grapheme>Sheila</grapheme> <grapheme>Shelley</grapheme> <grapheme>Shirley</grapheme>
    <grapheme>Sian</grapheme> <grapheme>Simon</grapheme> <grapheme>Siân</grapheme> <grapheme>Sinead</grapheme> <grapheme>Siobhan</grapheme>
    <grapheme>Sonia</grapheme> <grapheme>Sophia</grapheme> <grapheme>Sophie</grapheme> <grapheme>Stacey</grapheme>
    <grapheme>Stanley</grapheme> <grapheme>Stella</grapheme> <grapheme>Stephanie</grapheme> <grapheme>Stephen</grapheme>
    <grapheme>Steve</grapheme> <grapheme>Steven</grapheme> <grapheme>Stewart</grapheme> <grapheme>Stuart</grapheme>
    <grapheme>Sue</grapheme> <grapheme>Susan</grapheme> <grapheme>Susannah</grapheme> <grapheme>Suzanne</grapheme>
    <grapheme>Sylvia</grapheme> <grapheme>Tamsin</grapheme> <grapheme>Tanya</grapheme> <grapheme>Tara</grapheme>
    <grapheme>Ted</grapheme> <grapheme>Terence</grapheme> <grapheme>Teresa</grapheme> <grapheme>Terry</grapheme>
    <grapheme>Tessa</grapheme> <grapheme>Thelma</grapheme> <grapheme>Theo</grapheme> <grapheme>Theodore</grapheme>
    <grapheme>Theresa</grapheme> <grapheme>Thomas</grapheme> <grapheme>Tiffany</grapheme> <grapheme>Tim</grapheme>
    <grapheme>Timothy</grapheme> <grapheme>Tina</grapheme> <grapheme>Toby</grapheme> <grapheme>Todd</grapheme>
    <grapheme>Tom</grapheme> <grapheme>Tommy</grapheme> <grapheme>Toni</grapheme> <grapheme>Tony</grapheme>
    <grapheme>Tracey</grapheme> <grapheme>Tracy</grapheme> <grapheme>Trevor</grapheme> <grapheme>Trudy</grapheme>
    <grapheme>Tyler</grapheme> <grapheme>Tyrone</grapheme> <grapheme>Ursula</grapheme> <grapheme>Valerie</grapheme>
    <grapheme>Vanessa</grapheme> <grapheme>Vera</grapheme> <grapheme>Veronica</grapheme> <grapheme>Victor</grapheme>
    <grapheme>Vincent</grapheme> <grapheme>Vivian</grapheme> <grapheme>Vivienne</grapheme> <grapheme>Walter</grapheme>
    <grapheme>Warren</grapheme> <grapheme>Wayne</grapheme> <grapheme>Wendy</grapheme> <grapheme>Wesley</grapheme>
    <grapheme>Wilfred</grapheme> <grapheme>William</grapheme> <grapheme>Winifred</grapheme> <grapheme>Winston</grapheme>
    <grapheme>Yvette</grapheme> <grapheme>Yvonne</grapheme> <grapheme>Zac</grapheme> <grapheme>Zachary</grapheme>
    <grapheme>Zoe</grapheme>
  </lexeme>

  <!-- Spanish, Catalan and Portuguese -->
  <lexeme role="say:given">
    <grapheme>Adolfo</grapheme> <grapheme>Afonso</grapheme> <grapheme>Agustin</grapheme> <grapheme>Agustín</grapheme>
    <grapheme>Alberto</grapheme> <grapheme>Alejandra</grapheme> <grapheme>Alejandro</grapheme> <grapheme>Alfonso</grapheme>
    <grapheme>Alfredo</grapheme> <grapheme>Alvaro</grapheme> <grapheme>Ana</grapheme> <grapheme>Andres</grapheme>
    <grapheme>André</grapheme> <grapheme>Andrés</grapheme> <grapheme>Antonia</grapheme> <grapheme>Antonio</grapheme>
    <grapheme>António</grapheme> <grapheme>Antônio</grapheme> <grapheme>Armando</grapheme> <grapheme>Arturo</grapheme>
    <grapheme>Aurelio</grapheme> <grapheme>Beatriz</grapheme> <grapheme>Begoña</grapheme> <grapheme>Benito</grapheme>
    <grapheme>Bernardo</grapheme> <grapheme>Bruno</grapheme> <grapheme>Camila</grapheme> <grapheme>Camilo</grapheme>
    <grapheme>Carles</grapheme> <grapheme>Carlos</grapheme> <grapheme>Carmen</grapheme> <grapheme>Catalina</grapheme>
    <grapheme>Cecilio</grapheme> <grapheme>Cesar</grapheme> <grapheme>Claudio</grapheme> <grapheme>Cláudio</grapheme>
    <grapheme>Cristian</grapheme> <grapheme>Cristiano</grapheme> <grapheme>Cristina</grapheme> <grapheme>Cristóbal</grapheme>
    <grapheme>César</grapheme> <grapheme>Daniela</grapheme> <grapheme>Duarte</grapheme> <grapheme>Eduardo</grapheme>
    <grapheme>Elvira</grapheme> <grapheme>Emilia</grapheme> <grapheme>Emiliano</grapheme> <grapheme>Emilio</grapheme>
    <grapheme>Enrique</grapheme> <grapheme>Ernesto</grapheme> <grapheme>Esteban</grapheme> <grapheme>Eugenio</grapheme>
    <grapheme>Evo</grapheme> <grapheme>Fabiola</grapheme> <grapheme>Federico</grapheme> <grapheme>Felipe</grapheme>
    <grapheme>Fernanda</grapheme> <grapheme>Fernando</grapheme> <grapheme>Flávio</grapheme> <grapheme>Francisca</grapheme>
    <grapheme>Francisco</grapheme> <grapheme>Félix</grapheme> <grapheme>Gabriel</grapheme> <grapheme>Gabriela</grapheme>
    <grapheme>Geraldo</grapheme> <grapheme>Gerardo</grapheme> <grapheme>Gilberto</grapheme> <grapheme>Gonzalo</grapheme>
    <grapheme>Graciela</grapheme> <grapheme>Guilherme</grapheme> <grapheme>Guillermo</grapheme> <grapheme>Gustavo</grapheme>
    <grapheme>Hernán</grapheme> <grapheme>Horacio</grapheme> <grapheme>Humberto</grapheme> <grapheme>Héctor</grapheme>
    <grapheme>Iago</grapheme> <grapheme>Ignacio</grapheme> <grapheme>Inácio</grapheme> <grapheme>Inés</grapheme>
    <grapheme>Isabela</grapheme> <grapheme>Iván</grapheme> <grapheme>Iñigo</grapheme> <grapheme>Jaime</grapheme>
    <grapheme>Jair</grapheme> <grapheme>Javier</grapheme> <grapheme>Jesus</grapheme> <grapheme>Jesús</grapheme>
    <grapheme>Joao</grapheme> <grapheme>Joaquin</grapheme> <grapheme>Joaquín</grapheme> <grapheme>Jordi</grapheme>
    <grapheme>Jorge</grapheme> <grapheme>Jose</grapheme> <grapheme>Josefina</grapheme> <grapheme>Josep</grapheme>
    <grapheme>Josué</grapheme> <grapheme>José</grapheme> <grapheme>João</grapheme> <grapheme>Juan</grapheme>
    <grapheme>Juana</grapheme> <grapheme>Juliana</grapheme> <grapheme>Julieta</grapheme> <grapheme>Julio</grapheme>
    <grapheme>Leandro</grapheme> <grapheme>Leonardo</grapheme> <grapheme>Leonor</grapheme> <grapheme>Leopoldo</grapheme>
    <grapheme>Lorena</grapheme> <grapheme>Lorenzo</grapheme> <grapheme>Luciana</grapheme> <grapheme>Luciano</grapheme>
    <grapheme>Lucía</grapheme> <grapheme>Luis</grapheme> <grapheme>Luisa</grapheme> <grapheme>Luiz</grapheme>
    <grapheme>Lula</grapheme> <grapheme>Manuel</grapheme> <grapheme>Manuela</grapheme> <grapheme>Marcela</grapheme>
    <grapheme>Marcelo</grapheme> <grapheme>Marcos</grapheme> <grapheme>Margarita</grapheme> <grapheme>Mariana</grapheme>
    <grapheme>Mariano</grapheme> <grapheme>Maribel</grapheme> <grapheme>Mario</grapheme> <grapheme>Marisol</grapheme>
    <grapheme>Marta</grapheme> <grapheme>María</grapheme> <grapheme>Mateo</grapheme> <grapheme>Matías</grapheme>
    <grapheme>Mauricio</grapheme> <grapheme>Miguel</grapheme> <grapheme>Miquel</grapheme> <grapheme>Mireia</grapheme>
    <grapheme>Máximo</grapheme> <grapheme>Mónica</grapheme> <grapheme>Natalia</grapheme> <grapheme>Nayib</grapheme>
    <grapheme>Nicolás</grapheme> <grapheme>Noelia</grapheme> <grapheme>Nuno</grapheme> <grapheme>Néstor</grapheme>
    <grapheme>Octavio</grapheme> <grapheme>Oriol</grapheme> <grapheme>Osvaldo</grapheme> <grapheme>Pablo</grapheme>
    <grapheme>Paloma</grapheme> <grapheme>Paola</grapheme> <grapheme>Patricio</grapheme> <grapheme>Paulo</grapheme>
    <grapheme>Pedro</grapheme> <grapheme>Pere</grapheme> <grapheme>Rafael</grapheme> <grapheme>Rafaela</grapheme>
    <grapheme>Ramiro</grapheme> <grapheme>Ramon</grapheme> <grapheme>Ramón</grapheme> <grapheme>Raul</grapheme>
    <grapheme>Raúl</grapheme> <grapheme>Ricardo</grapheme> <grapheme>Roberto</grapheme> <grapheme>Rocío</grapheme>
    <grapheme>Rodolfo</grapheme> <grapheme>Rodrigo</grapheme> <grapheme>Rogelio</grapheme> <grapheme>Rubén</grapheme>
    <grapheme>Santiago</grapheme> <grapheme>Saúl</grapheme> <grapheme>Sergio</grapheme> <grapheme>Silvia</grapheme>
    <grapheme>Silvio</grapheme> <grapheme>Simón</grapheme> <grapheme>Sofía</grapheme> <grapheme>Susana</grapheme>
    <grapheme>Sérgio</grapheme> <grapheme>Tatiana</grapheme> <grapheme>Teodoro</grapheme> <grapheme>Tomás</grapheme>
    <grapheme>Vicente</grapheme> <grapheme>Violeta</grapheme> <grapheme>Virgilio</grapheme> <grapheme>Víctor</grapheme>
    <grapheme>Waldo</grapheme> <grapheme>Xavi</grapheme> <grapheme>Xavier</grapheme> <grapheme>Yolanda</grapheme>
    <grapheme>Álvaro</grapheme> <grapheme>Ángel</grapheme>
  </lexeme>

  <!-- French -->
  <lexeme role="say:given">
    <grapheme>Alain</grapheme> <grapheme>Amélie</grapheme> <grapheme>Anaïs</grapheme> <grapheme>Antoine</grapheme>
    <grapheme>Armand</grapheme> <grapheme>Arnaud</grapheme> <grapheme>Aurélie</grapheme> <grapheme>Aurélien</grapheme>
    <grapheme>Baptiste</grapheme> <grapheme>Benoît</grapheme> <grapheme>Bertrand</grapheme> <grapheme>Brigitte</grapheme>
    <grapheme>Camille</grapheme> <grapheme>Chantal</grapheme> <grapheme>Christophe</grapheme> <grapheme>Claude</grapheme>
    <grapheme>Clément</grapheme> <grapheme>Clémentine</grapheme> <grapheme>Corinne</grapheme> <grapheme>Cyril</grapheme>
    <grapheme>Cédric</grapheme> <grapheme>Céline</grapheme> <grapheme>Denis</grapheme> <grapheme>Didier</grapheme>
    <grapheme>Dominique</grapheme> <grapheme>Emmanuel</grapheme> <grapheme>Emmanuelle</grapheme> <grapheme>Fabien</grapheme>
    <grapheme>Fabienne</grapheme> <grapheme>Fabrice</grapheme> <grapheme>Franck</grapheme> <grapheme>François</grapheme>
    <grapheme>Françoise</grapheme> <grapheme>Frédéric</grapheme> <grapheme>Gaël</grapheme> <grapheme>Gaëtan</grapheme>
    <grapheme>Geneviève</grapheme> <grapheme>Georges</grapheme> <grapheme>Gilles</grapheme> <grapheme>Guillaume</grapheme>
    <grapheme>Guy</grapheme> <grapheme>Gérald</grapheme> <grapheme>Gérard</grapheme> <grapheme>Henri</grapheme>
    <grapheme>Hervé</grapheme> <grapheme>Hélène</grapheme> <grapheme>Isabelle</grapheme> <grapheme>Jacques</grapheme>
    <grapheme>Joëlle</grapheme> <grapheme>Julien</grapheme> <grapheme>Juliette</grapheme> <grapheme>Jérôme</grapheme>
    <grapheme>Laurent</grapheme> <grapheme>Luc</grapheme> <grapheme>Lucie</grapheme> <grapheme>Lucien</grapheme>
    <grapheme>Ludovic</grapheme> <grapheme>Léa</grapheme> <grapheme>Manon</grapheme> <grapheme>Marc</grapheme>
    <grapheme>Marcel</grapheme> <grapheme>Margaux</grapheme> <grapheme>Marine</grapheme> <grapheme>Martine</grapheme>
    <grapheme>Mathieu</grapheme> <grapheme>Mathilde</grapheme> <grapheme>Matthieu</grapheme> <grapheme>Maxime</grapheme>
    <grapheme>Michel</grapheme> <grapheme>Mireille</grapheme> <grapheme>Monique</grapheme> <grapheme>Nathalie</grapheme>
    <grapheme>Nicolas</grapheme> <grapheme>Noël</grapheme> <grapheme>Odile</grapheme> <grapheme>Olivier</grapheme>
    <grapheme>Pascal</grapheme> <grapheme>Patrice</grapheme> <grapheme>Philippe</grapheme> <grapheme>Pierre</grapheme>
    <grapheme>Rachida</grapheme> <grapheme>Raphaël</grapheme> <grapheme>Renaud</grapheme> <grapheme>René</grapheme>
    <grapheme>Romain</grapheme> <grapheme>Régis</grapheme> <grapheme>Rémi</grapheme> <grapheme>Rémy</grapheme>
    <grapheme>Serge</grapheme> <grapheme>Simone</grapheme> <grapheme>Solène</grapheme> <grapheme>Stéphane</grapheme>
    <grapheme>Stéphanie</grapheme> <grapheme>Sylvain</grapheme> <grapheme>Sylvie</grapheme> <grapheme>Ségolène</grapheme>
    <grapheme>Thierry</grapheme> <grapheme>Valérie</grapheme> <grapheme>Virginie</grapheme> <grapheme>Véronique</grapheme>
    <grapheme>Yann</grapheme> <grapheme>Yannick</grapheme> <grapheme>Yves</grapheme> <grapheme>Zinedine</grapheme>
    <grapheme>Édith</grapheme> <grapheme>Édouard</grapheme> <grapheme>Élisabeth</grapheme> <grapheme>Élodie</grapheme>
    <grapheme>Éloïse</grapheme> <grapheme>Étienne</grapheme>
  </lexeme>

  <!-- Italian -->
  <lexeme role="say:given">
    <grapheme>Alessandra</grapheme> <grapheme>Alessandro</grapheme> <grapheme>Angelo</grapheme> <grapheme>Antonella</grapheme>
    <grapheme>Antonello</grapheme> <grapheme>Arianna</grapheme> <grapheme>Beppe</grapheme> <grapheme>Carlo</grapheme>
    <grapheme>Chiara</grapheme> <grapheme>Daniele</grapheme> <grapheme>Dario</grapheme> <grapheme>Davide</grapheme>
    <grapheme>Diego</grapheme> <grapheme>Donatella</grapheme> <grapheme>Edoardo</grapheme> <grapheme>Elly</grapheme>
    <grapheme>Enrico</grapheme> <grapheme>Enzo</grapheme> <grapheme>Ettore</grapheme> <grapheme>Fabio</grapheme>
    <grapheme>Fausto</grapheme> <grapheme>Filippo</grapheme> <grapheme>Flavio</grapheme> <grapheme>Franca</grapheme>
    <grapheme>Francesco</grapheme> <grapheme>Franco</grapheme> <grapheme>Gennaro</grapheme> <grapheme>Giacomo</grapheme>
    <grapheme>Giancarlo</grapheme> <grapheme>Gianluca</grapheme> <grapheme>Gianni</grapheme> <grapheme>Gino</grapheme>
    <grapheme>Giorgia</grapheme> <grapheme>Giorgio</grapheme> <grapheme>Giovanna</grapheme> <grapheme>Giovanni</grapheme>
    <grapheme>Giulia</grapheme> <grapheme>Giuliano</grapheme> <grapheme>Giulio</grapheme> <grapheme>Giuseppe</grapheme>
    <grapheme>Guido</grapheme> <grapheme>Lorenza</grapheme> <grapheme>Luca</grapheme> <grapheme>Luigi</grapheme>
    <grapheme>Marcello</grapheme> <grapheme>Marco</grapheme> <grapheme>Margherita</grapheme> <grapheme>Massimo</grapheme>
    <grapheme>Matteo</grapheme> <grapheme>Maurizio</grapheme> <grapheme>Mauro</grapheme> <grapheme>Michele</grapheme>
    <grapheme>Niccolò</grapheme> <grapheme>Nicolò</grapheme> <grapheme>Ottavio</grapheme> <grapheme>Paolo</grapheme>
    <grapheme>Piero</grapheme> <grapheme>Pietro</grapheme> <grapheme>Pino</grapheme> <grapheme>Raffaele</grapheme>
    <grapheme>Renato</grapheme> <grapheme>Riccardo</grapheme> <grapheme>Romano</grapheme> <grapheme>Salvatore</grapheme>
    <grapheme>Sandro</grapheme> <grapheme>Silvana</grapheme> <grapheme>Stefania</grapheme> <grapheme>Stefano</grapheme>
    <grapheme>Tommaso</grapheme> <grapheme>Umberto</grapheme> <grapheme>Valentina</grapheme> <grapheme>Valentino</grapheme>
    <grapheme>Vincenzo</grapheme> <grapheme>Vittorio</grapheme>
  </lexeme>

  <!-- German, Dutch and Nordic -->
  <lexeme role="say:given">
    <grapheme>Agnetha</grapheme> <grapheme>Anders</grapheme> <grapheme>Andreas</grapheme> <grapheme>Angelika</grapheme>
    <grapheme>Anja</grapheme> <grapheme>Anke</grapheme> <grapheme>Annalena</grapheme> <grapheme>Anneke</grapheme>
    <grapheme>Annika</grapheme> <grapheme>Antje</grapheme> <grapheme>Anton</grapheme> <grapheme>Arne</grapheme>
    <grapheme>Arno</grapheme> <grapheme>Astrid</grapheme> <grapheme>Axel</grapheme> <grapheme>Bart</grapheme>
    <grapheme>Bastian</grapheme> <grapheme>Beate</grapheme> <grapheme>Bengt</grapheme> <grapheme>Bernd</grapheme>
    <grapheme>Birgit</grapheme> <grapheme>Birgitta</grapheme> <grapheme>Bjarne</grapheme> <grapheme>Björn</grapheme>
    <grapheme>Bjørn</grapheme> <grapheme>Bodo</grapheme> <grapheme>Brigitta</grapheme> <grapheme>Börje</grapheme>
    <grapheme>Carsten</grapheme> <grapheme>Christa</grapheme> <grapheme>Christel</grapheme> <grapheme>Christoph</grapheme>
    <grapheme>Claes</grapheme> <grapheme>Claus</grapheme> <grapheme>Daan</grapheme> <grapheme>Dagmar</grapheme>
    <grapheme>Detlef</grapheme> <grapheme>Dieter</grapheme> <grapheme>Dietmar</grapheme> <grapheme>Dilan</grapheme>
    <grapheme>Dirk</grapheme> <grapheme>Eberhard</grapheme> <grapheme>Eckhard</grapheme> <grapheme>Egon</grapheme>
    <grapheme>Einar</grapheme> <grapheme>Elke</grapheme> <grapheme>Ellert</grapheme> <grapheme>Erich</grapheme>
    <grapheme>Erna</grapheme> <grapheme>Ernst</grapheme> <grapheme>Espen</grapheme> <grapheme>Fabian</grapheme>
    <grapheme>Felix</grapheme> <grapheme>Femke</grapheme> <grapheme>Ferdinand</grapheme> <grapheme>Florian</grapheme>
    <grapheme>Frans</grapheme> <grapheme>Franz</grapheme> <grapheme>Frauke</grapheme> <grapheme>Freya</grapheme>
    <grapheme>Friedrich</grapheme> <grapheme>Frits</grapheme> <grapheme>Gaby</grapheme> <grapheme>Geert</grapheme>
    <grapheme>Georg</grapheme> <grapheme>Gerd</grapheme> <grapheme>Gerhard</grapheme> <grapheme>Gertrud</grapheme>
    <grapheme>Gisela</grapheme> <grapheme>Gitta</grapheme> <grapheme>Greta</grapheme> <grapheme>Gudrun</grapheme>
    <grapheme>Gunnar</grapheme> <grapheme>Gunther</grapheme> <grapheme>Gustav</grapheme> <grapheme>Götz</grapheme>
    <grapheme>Günter</grapheme> <grapheme>Günther</grapheme> <grapheme>Halvor</grapheme> <grapheme>Hanne</grapheme>
    <grapheme>Hannelore</grapheme> <grapheme>Hans</grapheme> <grapheme>Harald</grapheme> <grapheme>Hartmut</grapheme>
    <grapheme>Heidi</grapheme> <grapheme>Heike</grapheme> <grapheme>Heiko</grapheme> <grapheme>Heinrich</grapheme>
    <grapheme>Heinz</grapheme> <grapheme>Helga</grapheme> <grapheme>Helge</grapheme> <grapheme>Helle</grapheme>
    <grapheme>Helmut</grapheme> <grapheme>Hendrik</grapheme> <grapheme>Henning</grapheme> <grapheme>Henrik</grapheme>
    <grapheme>Herman</grapheme> <grapheme>Hermann</grapheme> <grapheme>Hildegard</grapheme> <grapheme>Holger</grapheme>
    <grapheme>Horst</grapheme> <grapheme>Håkan</grapheme> <grapheme>Inga</grapheme> <grapheme>Inge</grapheme>
    <grapheme>Ingeborg</grapheme> <grapheme>Ingela</grapheme> <grapheme>Ingo</grapheme> <grapheme>Ingrid</grapheme>
    <grapheme>Jaap</grapheme> <grapheme>Jakob</grapheme> <grapheme>Jannik</grapheme> <grapheme>Jens</grapheme>
    <grapheme>Jeroen</grapheme> <grapheme>Joachim</grapheme> <grapheme>Johan</grapheme> <grapheme>Johanna</grapheme>
    <grapheme>Johannes</grapheme> <grapheme>Jonas</grapheme> <grapheme>Joost</grapheme> <grapheme>Jutta</grapheme>
    <grapheme>Jörg</grapheme> <grapheme>Jörn</grapheme> <grapheme>Jürgen</grapheme> <grapheme>Kai</grapheme>
    <grapheme>Kaja</grapheme> <grapheme>Karin</grapheme> <grapheme>Karsten</grapheme> <grapheme>Kasper</grapheme>
    <grapheme>Katharina</grapheme> <grapheme>Katja</grapheme> <grapheme>Katrin</grapheme> <grapheme>Kees</grapheme>
    <grapheme>Kerstin</grapheme> <grapheme>Kjell</grapheme> <grapheme>Klaus</grapheme> <grapheme>Knut</grapheme>
    <grapheme>Konrad</grapheme> <grapheme>Kristian</grapheme> <grapheme>Kristin</grapheme> <grapheme>Kristina</grapheme>
    <grapheme>Kurt</grapheme> <grapheme>Lars</grapheme> <grapheme>Lasse</grapheme> <grapheme>Leif</grapheme>
    <grapheme>Lena</grapheme> <grapheme>Lennart</grapheme> <grapheme>Lieke</grapheme> <grapheme>Liesbeth</grapheme>
    <grapheme>Linnea</grapheme> <grapheme>Lothar</grapheme> <grapheme>Ludwig</grapheme> <grapheme>Maarten</grapheme>
    <grapheme>Magdalena</grapheme> <grapheme>Magnus</grapheme> <grapheme>Malin</grapheme> <grapheme>Manfred</grapheme>
    <grapheme>Marianne</grapheme> <grapheme>Marit</grapheme> <grapheme>Markus</grapheme> <grapheme>Mathias</grapheme>
    <grapheme>Matthias</grapheme> <grapheme>Mette</grapheme> <grapheme>Mikael</grapheme> <grapheme>Mogens</grapheme>
    <grapheme>Monika</grapheme> <grapheme>Moritz</grapheme> <grapheme>Niels</grapheme> <grapheme>Nikolaus</grapheme>
    <grapheme>Nils</grapheme> <grapheme>Norbert</grapheme> <grapheme>Olaf</grapheme> <grapheme>Ole</grapheme>
    <grapheme>Olof</grapheme> <grapheme>Otto</grapheme> <grapheme>Patrik</grapheme> <grapheme>Petra</grapheme>
    <grapheme>Petter</grapheme> <grapheme>Pieter</grapheme> <grapheme>Rainer</grapheme> <grapheme>Ralf</grapheme>
    <grapheme>Reinhard</grapheme> <grapheme>Rolf</grapheme> <grapheme>Rudi</grapheme> <grapheme>Rudolf</grapheme>
    <grapheme>Ruud</grapheme> <grapheme>Sabine</grapheme> <grapheme>Sanna</grapheme> <grapheme>Saskia</grapheme>
    <grapheme>Sigmar</grapheme> <grapheme>Sigrid</grapheme> <grapheme>Silke</grapheme> <grapheme>Sjoerd</grapheme>
    <grapheme>Solveig</grapheme> <grapheme>Sonja</grapheme> <grapheme>Stefan</grapheme> <grapheme>Stig</grapheme>
    <grapheme>Susanne</grapheme> <grapheme>Sven</grapheme> <grapheme>Svenja</grapheme> <grapheme>Tanja</grapheme>
    <grapheme>Thijs</grapheme> <grapheme>Thilo</grapheme> <grapheme>Thorbjørn</grapheme> <grapheme>Thorsten</grapheme>
    <grapheme>Tobias</grapheme> <grapheme>Torben</grapheme> <grapheme>Torsten</grapheme> <grapheme>Trine</grapheme>
    <grapheme>Trygve</grapheme> <grapheme>Udo</grapheme> <grapheme>Ulf</grapheme> <grapheme>Ulla</grapheme>
    <grapheme>Ulrich</grapheme> <grapheme>Ulrike</grapheme> <grapheme>Ute</grapheme> <grapheme>Uwe</grapheme>
    <grapheme>Volker</grapheme> <grapheme>Walther</grapheme> <grapheme>Werner</grapheme> <grapheme>Wilhelm</grapheme>
    <grapheme>Willem</grapheme> <grapheme>Wim</grapheme> <grapheme>Winfried</grapheme> <grapheme>Wolfgang</grapheme>
    <grapheme>Wolfram</grapheme> <grapheme>Wouter</grapheme> <grapheme>Yngve</grapheme> <grapheme>Åsa</grapheme>
  </lexeme>

  <!-- Finnish, Baltic, Hungarian and Greek -->
  <lexeme role="say:given">
    <grapheme>Aino</grapheme> <grapheme>Alar</grapheme> <grapheme>Alexandros</grapheme> <grapheme>Andris</grapheme>
    <grapheme>Andrius</grapheme> <grapheme>Andrus</grapheme> <grapheme>Anikó</grapheme> <grapheme>Aristides</grapheme>
    <grapheme>Artis</grapheme> <grapheme>Arvo</grapheme> <grapheme>Attila</grapheme> <grapheme>Balázs</grapheme>
    <grapheme>Béla</grapheme> <grapheme>Csaba</grapheme> <grapheme>Dalia</grapheme> <grapheme>Dimitris</grapheme>
    <grapheme>Edgars</grapheme> <grapheme>Eero</grapheme> <grapheme>Egils</grapheme> <grapheme>Elina</grapheme>
    <grapheme>Endre</grapheme> <grapheme>Erki</grapheme> <grapheme>Evangelos</grapheme> <grapheme>Evika</grapheme>
    <grapheme>Ferenc</grapheme> <grapheme>Georgios</grapheme> <grapheme>Giorgos</grapheme> <grapheme>Gitanas</grapheme>
    <grapheme>György</grapheme> <grapheme>Gábor</grapheme> <grapheme>Heikki</grapheme> <grapheme>Ilze</grapheme>
    <grapheme>Imre</grapheme> <grapheme>Ingrida</grapheme> <grapheme>István</grapheme> <grapheme>Jari</grapheme>
    <grapheme>Jarmo</grapheme> <grapheme>Juha</grapheme> <grapheme>Jussi</grapheme> <grapheme>János</grapheme>
    <grapheme>József</grapheme> <grapheme>Jüri</grapheme> <grapheme>Kaarina</grapheme> <grapheme>Kadri</grapheme>
    <grapheme>Katalin</grapheme> <grapheme>Katri</grapheme> <grapheme>Kimmo</grapheme> <grapheme>Klára</grapheme>
    <grapheme>Konstantinos</grapheme> <grapheme>Kostas</grapheme> <grapheme>Krisjanis</grapheme> <grapheme>Kristjan</grapheme>
    <grapheme>Kyriakos</grapheme> <grapheme>Li</grapheme> <grapheme>Linas</grapheme> <grapheme>László</grapheme>
    <grapheme>Maija</grapheme> <grapheme>Maris</grapheme> <grapheme>Matti</grapheme> <grapheme>Mika</grapheme>
    <grapheme>Mikko</grapheme> <grapheme>Miklós</grapheme> <grapheme>Márton</grapheme> <grapheme>Nikolaos</grapheme>
    <grapheme>Nikos</grapheme> <grapheme>Orsolya</grapheme> <grapheme>Paavo</grapheme> <grapheme>Panagiotis</grapheme>
    <grapheme>Pauli</grapheme> <grapheme>Petri</grapheme> <grapheme>Petteri</grapheme> <grapheme>Pirkko</grapheme>
    <grapheme>Péter</grapheme> <grapheme>Raimonds</grapheme> <grapheme>Riikka</grapheme> <grapheme>Sauli</grapheme>
    <grapheme>Spyros</grapheme> <grapheme>Stavros</grapheme> <grapheme>Stefanos</grapheme> <grapheme>Sándor</grapheme>
    <grapheme>Taavi</grapheme> <grapheme>Tamás</grapheme> <grapheme>Tarja</grapheme> <grapheme>Teemu</grapheme>
    <grapheme>Theodoros</grapheme> <grapheme>Tibor</grapheme> <grapheme>Timo</grapheme> <grapheme>Toomas</grapheme>
    <grapheme>Urmas</grapheme> <grapheme>Valdis</grapheme> <grapheme>Vangelis</grapheme> <grapheme>Vassilis</grapheme>
    <grapheme>Viktor</grapheme> <grapheme>Vilmos</grapheme> <grapheme>Yanis</grapheme> <grapheme>Yannis</grapheme>
    <grapheme>Zoltán</grapheme> <grapheme>Zsolt</grapheme> <grapheme>Zsuzsanna</grapheme>
  </lexeme>

  <!-- Slavic, Romanian, Albanian and Caucasian -->
  <lexeme role="say:given">
    <grapheme>Agnieszka</grapheme> <grapheme>Albin</grapheme> <grapheme>Aleksandar</grapheme> <grapheme>Aleksander</grapheme>
    <grapheme>Aleksandr</grapheme> <grapheme>Aleksei</grapheme> <grapheme>Alena</grapheme> <grapheme>Alexei</grapheme>
    <grapheme>Alexey</grapheme> <grapheme>Alina</grapheme> <grapheme>Anatoly</grapheme> <grapheme>Andrei</grapheme>
    <grapheme>Andrej</grapheme> <grapheme>Andrey</grapheme> <grapheme>Andrij</grapheme> <grapheme>Andriy</grapheme>
    <grapheme>Andrzej</grapheme> <grapheme>Anka</grapheme> <grapheme>Ante</grapheme> <grapheme>Arkady</grapheme>
    <grapheme>Artem</grapheme> <grapheme>Artur</grapheme> <grapheme>Bartosz</grapheme> <grapheme>Beata</grapheme>
    <grapheme>Bogdan</grapheme> <grapheme>Bohdan</grapheme> <grapheme>Bojan</grapheme> <grapheme>Borut</grapheme>
    <grapheme>Borys</grapheme> <grapheme>Boyko</grapheme> <grapheme>Bronisław</grapheme> <grapheme>Calin</grapheme>
    <grapheme>Corneliu</grapheme> <grapheme>Dacian</grapheme> <grapheme>Danuta</grapheme> <grapheme>Darko</grapheme>
    <grapheme>Denys</grapheme> <grapheme>Dimitar</grapheme> <grapheme>Dmitri</grapheme> <grapheme>Dmitry</grapheme>
    <grapheme>Dragan</grapheme> <grapheme>Dusan</grapheme> <grapheme>Edi</grapheme> <grapheme>Edita</grapheme>
    <grapheme>Eduard</grapheme> <grapheme>Elene</grapheme> <grapheme>Emil</grapheme> <grapheme>Ewa</grapheme>
    <grapheme>Florin</grapheme> <grapheme>Galina</grapheme> <grapheme>Gennady</grapheme> <grapheme>Georgi</grapheme>
    <grapheme>Giorgi</grapheme> <grapheme>Goran</grapheme> <grapheme>Grigory</grapheme> <grapheme>Grzegorz</grapheme>
    <grapheme>Hashim</grapheme> <grapheme>Hristijan</grapheme> <grapheme>Igor</grapheme> <grapheme>Ihor</grapheme>
    <grapheme>Ilham</grapheme> <grapheme>Ilie</grapheme> <grapheme>Ilir</grapheme> <grapheme>Ilya</grapheme>
    <grapheme>Irakli</grapheme> <grapheme>Irina</grapheme> <grapheme>Iryna</grapheme> <grapheme>Ivana</grapheme>
    <grapheme>Ivica</grapheme> <grapheme>Ivo</grapheme> <grapheme>Jacek</grapheme> <grapheme>Jadranka</grapheme>
    <grapheme>Janez</grapheme> <grapheme>Janusz</grapheme> <grapheme>Jaroslav</grapheme> <grapheme>Jarosław</grapheme>
    <grapheme>Jelena</grapheme> <grapheme>Jerzy</grapheme> <grapheme>Jozef</grapheme> <grapheme>Kamil</grapheme>
    <grapheme>Katarzyna</grapheme> <grapheme>Kiril</grapheme> <grapheme>Konstantin</grapheme> <grapheme>Krzysztof</grapheme>
    <grapheme>Ksenia</grapheme> <grapheme>Lech</grapheme> <grapheme>Leonid</grapheme> <grapheme>Leszek</grapheme>
    <grapheme>Lidia</grapheme> <grapheme>Liliana</grapheme> <grapheme>Lubomir</grapheme> <grapheme>Lukas</grapheme>
    <grapheme>Lyudmila</grapheme> <grapheme>Maciej</grapheme> <grapheme>Maia</grapheme> <grapheme>Maksim</grapheme>
    <grapheme>Maksym</grapheme> <grapheme>Marcin</grapheme> <grapheme>Marek</grapheme> <grapheme>Marina</grapheme>
    <grapheme>Mariusz</grapheme> <grapheme>Marko</grapheme> <grapheme>Mateusz</grapheme> <grapheme>Małgorzata</grapheme>
    <grapheme>Michał</grapheme> <grapheme>Mihai</grapheme> <grapheme>Mikheil</grapheme> <grapheme>Mila</grapheme>
    <grapheme>Milan</grapheme> <grapheme>Milorad</grapheme> <grapheme>Milos</grapheme> <grapheme>Miloš</grapheme>
    <grapheme>Mircea</grapheme> <grapheme>Miroslav</grapheme> <grapheme>Mirosław</grapheme> <grapheme>Mykhailo</grapheme>
    <grapheme>Mykola</grapheme> <grapheme>Nadezhda</grapheme> <grapheme>Natalya</grapheme> <grapheme>Nebojša</grapheme>
    <grapheme>Nicu</grapheme> <grapheme>Nikita</grapheme> <grapheme>Nikol</grapheme> <grapheme>Nikolai</grapheme>
    <grapheme>Nikolay</grapheme> <grapheme>Nino</grapheme> <grapheme>Oksana</grapheme> <grapheme>Oleg</grapheme>
    <grapheme>Oleh</grapheme> <grapheme>Oleksandr</grapheme> <grapheme>Oleksii</grapheme> <grapheme>Olena</grapheme>
    <grapheme>Olga</grapheme> <grapheme>Olha</grapheme> <grapheme>Ondřej</grapheme> <grapheme>Ovidiu</grapheme>
    <grapheme>Pavlo</grapheme> <grapheme>Paweł</grapheme> <grapheme>Petr</grapheme> <grapheme>Petro</grapheme>
    <grapheme>Piotr</grapheme> <grapheme>Plamen</grapheme> <grapheme>Radosav</grapheme> <grapheme>Radosław</grapheme>
    <grapheme>Ramzan</grapheme> <grapheme>Roman</grapheme> <grapheme>Rossen</grapheme> <grapheme>Ruslan</grapheme>
    <grapheme>Rustam</grapheme> <grapheme>Salome</grapheme> <grapheme>Sergii</grapheme> <grapheme>Serhii</grapheme>
    <grapheme>Serhiy</grapheme> <grapheme>Slavko</grapheme> <grapheme>Slobodan</grapheme> <grapheme>Sofia</grapheme>
    <grapheme>Stanislav</grapheme> <grapheme>Stanisław</grapheme> <grapheme>Stepan</grapheme> <grapheme>Stjepan</grapheme>
    <grapheme>Svetlana</grapheme> <grapheme>Szymon</grapheme> <grapheme>Taras</grapheme> <grapheme>Tatyana</grapheme>
    <grapheme>Tihomir</grapheme> <grapheme>Timur</grapheme> <grapheme>Tomasz</grapheme> <grapheme>Tomislav</grapheme>
    <grapheme>Tomáš</grapheme> <grapheme>Traian</grapheme> <grapheme>Vaclav</grapheme> <grapheme>Vadim</grapheme>
    <grapheme>Valentyna</grapheme> <grapheme>Valery</grapheme> <grapheme>Vasyl</grapheme> <grapheme>Vesna</grapheme>
    <grapheme>Viktoria</grapheme> <grapheme>Viktoriia</grapheme> <grapheme>Vitali</grapheme> <grapheme>Vitaliy</grapheme>
    <grapheme>Vitaly</grapheme> <grapheme>Vjosa</grapheme> <grapheme>Vladimir</grapheme> <grapheme>Vladislav</grapheme>
    <grapheme>Vladyslav</grapheme> <grapheme>Vojislav</grapheme> <grapheme>Vuk</grapheme> <grapheme>Václav</grapheme>
    <grapheme>Wiesław</grapheme> <grapheme>Wojciech</grapheme> <grapheme>Włodzimierz</grapheme> <grapheme>Yaroslav</grapheme>
    <grapheme>Yegor</grapheme> <grapheme>Yelena</grapheme> <grapheme>Yevgeny</grapheme> <grapheme>Yevhen</grapheme>
    <grapheme>Yulia</grapheme> <grapheme>Yuliia</grapheme> <grapheme>Zdravko</grapheme> <grapheme>Zoran</grapheme>
    <grapheme>Zuzana</grapheme>
  </lexeme>

  <!-- Arabic, Persian, Hebrew, Turkish and Central Asian -->
  <lexeme role="say:given">
    <grapheme>Abdel</grapheme> <grapheme>Abdelaziz</grapheme> <grapheme>Abdelfattah</grapheme> <grapheme>Abdelmadjid</grapheme>
    <grapheme>Abdul</grapheme> <grapheme>Abdulaziz</grapheme> <grapheme>Abdulla</grapheme> <grapheme>Abed</grapheme>
    <grapheme>Abir</grapheme> <grapheme>Adel</grapheme> <grapheme>Adil</grapheme> <grapheme>Adnan</grapheme>
    <grapheme>Ahmet</grapheme> <grapheme>Aisha</grapheme> <grapheme>Akbar</grapheme> <grapheme>Ali</grapheme>
    <grapheme>Alparslan</grapheme> <grapheme>Amal</grapheme> <grapheme>Ameen</grapheme> <grapheme>Amin</grapheme>
    <grapheme>Amina</grapheme> <grapheme>Amir</grapheme> <grapheme>Amira</grapheme> <grapheme>Amr</grapheme>
    <grapheme>Anas</grapheme> <grapheme>Anwar</grapheme> <grapheme>Asma</grapheme> <grapheme>Asmaa</grapheme>
    <grapheme>Assaf</grapheme> <grapheme>Atef</grapheme> <grapheme>Avi</grapheme> <grapheme>Avigdor</grapheme>
    <grapheme>Aviv</grapheme> <grapheme>Ayman</grapheme> <grapheme>Ayşe</grapheme> <grapheme>Aziz</grapheme>
    <grapheme>Aziza</grapheme> <grapheme>Badr</grapheme> <grapheme>Barham</grapheme> <grapheme>Basel</grapheme>
    <grapheme>Bassam</grapheme> <grapheme>Bassem</grapheme> <grapheme>Bassima</grapheme> <grapheme>Benny</grapheme>
    <grapheme>Berat</grapheme> <grapheme>Bilal</grapheme> <grapheme>Binali</grapheme> <grapheme>Boualem</grapheme>
    <grapheme>Bülent</grapheme> <grapheme>Daoud</grapheme> <grapheme>Devlet</grapheme> <grapheme>Dina</grapheme>
    <grapheme>Ebrahim</grapheme> <grapheme>Ehsan</grapheme> <grapheme>Ehud</grapheme> <grapheme>Ekrem</grapheme>
    <grapheme>Emine</grapheme> <grapheme>Emre</grapheme> <grapheme>Esmail</grapheme> <grapheme>Eyal</grapheme>
    <grapheme>Ezzedine</grapheme> <grapheme>Fadi</grapheme> <grapheme>Fahad</grapheme> <grapheme>Fahd</grapheme>
    <grapheme>Faisal</grapheme> <grapheme>Farah</grapheme> <grapheme>Farid</grapheme> <grapheme>Fatih</grapheme>
    <grapheme>Fatima</grapheme> <grapheme>Fatma</grapheme> <grapheme>Fayez</grapheme> <grapheme>Ferhat</grapheme>
    <grapheme>Firas</grapheme> <grapheme>Fuad</grapheme> <grapheme>Gadi</grapheme> <grapheme>Gideon</grapheme>
    <grapheme>Golan</grapheme> <grapheme>Habib</grapheme> <grapheme>Hadi</grapheme> <grapheme>Hafez</grapheme>
    <grapheme>Haidar</grapheme> <grapheme>Haitham</grapheme> <grapheme>Hamad</grapheme> <grapheme>Hamdan</grapheme>
    <grapheme>Hamid</grapheme> <grapheme>Hamza</grapheme> <grapheme>Hanan</grapheme> <grapheme>Hani</grapheme>
    <grapheme>Harun</grapheme> <grapheme>Hasan</grapheme> <grapheme>Hashem</grapheme> <grapheme>Hassane</grapheme>
    <grapheme>Hatem</grapheme> <grapheme>Hisham</grapheme> <grapheme>Hossein</grapheme> <grapheme>Huda</grapheme>
    <grapheme>Husam</grapheme> <grapheme>Ilan</grapheme> <grapheme>Imad</grapheme> <grapheme>Iman</grapheme>
    <grapheme>Imran</grapheme> <grapheme>Isam</grapheme> <grapheme>Ismael</grapheme> <grapheme>Issa</grapheme>
    <grapheme>Itamar</grapheme> <grapheme>Izzat</grapheme> <grapheme>Jalal</grapheme> <grapheme>Jamal</grapheme>
    <grapheme>Jamil</grapheme> <grapheme>Jawad</grapheme> <grapheme>Kais</grapheme> <grapheme>Kamal</grapheme>
    <grapheme>Karim</grapheme> <grapheme>Kassym-Jomart</grapheme> <grapheme>Kemal</grapheme> <grapheme>Khadija</grapheme>
    <grapheme>Khaled</grapheme> <grapheme>Khalid</grapheme> <grapheme>Khalifa</grapheme> <grapheme>Laila</grapheme>
    <grapheme>Layla</grapheme> <grapheme>Leila</grapheme> <grapheme>Lina</grapheme> <grapheme>Maha</grapheme>
    <grapheme>Mahdi</grapheme> <grapheme>Maher</grapheme> <grapheme>Majed</grapheme> <grapheme>Majid</grapheme>
    <grapheme>Malak</grapheme> <grapheme>Manal</grapheme> <grapheme>Mariam</grapheme> <grapheme>Maryam</grapheme>
    <grapheme>Mehdi</grapheme> <grapheme>Mehmet</grapheme> <grapheme>Meral</grapheme> <grapheme>Merav</grapheme>
    <grapheme>Mevlüt</grapheme> <grapheme>Moaz</grapheme> <grapheme>Mohamad</grapheme> <grapheme>Mohamed</grapheme>
    <grapheme>Mona</grapheme> <grapheme>Moncef</grapheme> <grapheme>Moshe</grapheme> <grapheme>Mostafa</grapheme>
    <grapheme>Mounir</grapheme> <grapheme>Mourad</grapheme> <grapheme>Murad</grapheme> <grapheme>Murat</grapheme>
    <grapheme>Musa</grapheme> <grapheme>Mustafa</grapheme> <grapheme>Mutaz</grapheme> <grapheme>Nabil</grapheme>
    <grapheme>Nada</grapheme> <grapheme>Nader</grapheme> <grapheme>Nadia</grapheme> <grapheme>Naftali</grapheme>
    <grapheme>Naji</grapheme> <grapheme>Najib</grapheme> <grapheme>Narges</grapheme> <grapheme>Nasir</grapheme>
    <grapheme>Nasser</grapheme> <grapheme>Nawaf</grapheme> <grapheme>Nawal</grapheme> <grapheme>Nayef</grapheme>
    <grapheme>Nizar</grapheme> <grapheme>Noa</grapheme> <grapheme>Nouri</grapheme> <grapheme>Nursultan</grapheme>
    <grapheme>Omar</grapheme> <grapheme>Omer</grapheme> <grapheme>Osama</grapheme> <grapheme>Osman</grapheme>
    <grapheme>Qais</grapheme> <grapheme>Qasem</grapheme> <grapheme>Rached</grapheme> <grapheme>Rami</grapheme>
    <grapheme>Rania</grapheme> <grapheme>Rashid</grapheme> <grapheme>Rasmea</grapheme> <grapheme>Rayan</grapheme>
    <grapheme>Riad</grapheme> <grapheme>Riyad</grapheme> <grapheme>Rustem</grapheme> <grapheme>Saad</grapheme>
    <grapheme>Saadi</grapheme> <grapheme>Sadyr</grapheme> <grapheme>Saeed</grapheme> <grapheme>Safa</grapheme>
    <grapheme>Said</grapheme> <grapheme>Salah</grapheme> <grapheme>Saleh</grapheme> <grapheme>Salem</grapheme>
    <grapheme>Salih</grapheme> <grapheme>Salim</grapheme> <grapheme>Salma</grapheme> <grapheme>Samer</grapheme>
    <grapheme>Sami</grapheme> <grapheme>Samir</grapheme> <grapheme>Samira</grapheme> <grapheme>Sara</grapheme>
    <grapheme>Sayyed</grapheme> <grapheme>Selahattin</grapheme> <grapheme>Serdar</grapheme> <grapheme>Shadi</grapheme>
    <grapheme>Shaima</grapheme> <grapheme>Shavkat</grapheme> <grapheme>Shimon</grapheme> <grapheme>Shlomo</grapheme>
    <grapheme>Sirwan</grapheme> <grapheme>Suad</grapheme> <grapheme>Suha</grapheme> <grapheme>Suleiman</grapheme>
    <grapheme>Süleyman</grapheme> <grapheme>Tahani</grapheme> <grapheme>Taher</grapheme> <grapheme>Talal</grapheme>
    <grapheme>Tamer</grapheme> <grapheme>Tamim</grapheme> <grapheme>Tarek</grapheme> <grapheme>Tariq</grapheme>
    <grapheme>Tawfiq</grapheme> <grapheme>Tayfun</grapheme> <grapheme>Tzipi</grapheme> <grapheme>Uri</grapheme>
    <grapheme>Usama</grapheme> <grapheme>Wael</grapheme> <grapheme>Waleed</grapheme> <grapheme>Walid</grapheme>
    <grapheme>Wissam</grapheme> <grapheme>Yaakov</grapheme> <grapheme>Yahia</grapheme> <grapheme>Yasir</grapheme>
    <grapheme>Yasmin</grapheme> <grapheme>Yasser</grapheme> <grapheme>Yehuda</grapheme> <grapheme>Yisrael</grapheme>
    <grapheme>Yitzhak</grapheme> <grapheme>Younis</grapheme> <grapheme>Yousef</grapheme> <grapheme>Youssef</grapheme>
    <grapheme>Yusuf</grapheme> <grapheme>Yuval</grapheme> <grapheme>Zahra</grapheme> <grapheme>Zaid</grapheme>
    <grapheme>Zain</grapheme> <grapheme>Zaki</grapheme> <grapheme>Zeki</grapheme> <grapheme>Zuhair</grapheme>
    <grapheme>Özgür</grapheme>
  </lexeme>

  <!-- African -->
  <lexeme role="say:given">
    <grapheme>Abebe</grapheme> <grapheme>Abena</grapheme> <grapheme>Abiola</grapheme> <grapheme>Achille</grapheme>
    <grapheme>Adebayo</grapheme> <grapheme>Adwoa</grapheme> <grapheme>Akinwumi</grapheme> <grapheme>Alassane</grapheme>
    <grapheme>Amadou</grapheme> <grapheme>Amara</grapheme> <grapheme>Aminata</grapheme> <grapheme>Assimi</grapheme>
    <grapheme>Babatunde</grapheme> <grapheme>Bassirou</grapheme> <grapheme>Bazoum</grapheme> <grapheme>Bola</grapheme>
    <grapheme>Chidi</grapheme> <grapheme>Chima</grapheme> <grapheme>Chimamanda</grapheme> <grapheme>Chinedu</grapheme>
    <grapheme>Chinua</grapheme> <grapheme>Chioma</grapheme> <grapheme>Daudi</grapheme> <grapheme>Doreen</grapheme>
    <grapheme>Ebenezer</grapheme> <grapheme>Emeka</grapheme> <grapheme>Emmerson</grapheme> <grapheme>Ezekiel</grapheme>
    <grapheme>Fatou</grapheme> <grapheme>Fatoumata</grapheme> <grapheme>Folasade</grapheme> <grapheme>Félicien</grapheme>
    <grapheme>Gakuru</grapheme> <grapheme>Goodluck</grapheme> <grapheme>Gwede</grapheme> <grapheme>Hage</grapheme>
    <grapheme>Haile</grapheme> <grapheme>Hailemariam</grapheme> <grapheme>Hakainde</grapheme> <grapheme>Ibrahima</grapheme>
    <grapheme>Idriss</grapheme> <grapheme>Ikechukwu</grapheme> <grapheme>Isabirye</grapheme> <grapheme>Jakaya</grapheme>
    <grapheme>Joice</grapheme> <grapheme>Julius</grapheme> <grapheme>Kamala</grapheme> <grapheme>Kgalema</grapheme>
    <grapheme>Kofi</grapheme> <grapheme>Kwame</grapheme> <grapheme>Kwasi</grapheme> <grapheme>Lazarus</grapheme>
    <grapheme>Lesego</grapheme> <grapheme>Macky</grapheme> <grapheme>Mamadou</grapheme> <grapheme>Mangosuthu</grapheme>
    <grapheme>Mariama</grapheme> <grapheme>Mbali</grapheme> <grapheme>Moussa</grapheme> <grapheme>Muhammadu</grapheme>
    <grapheme>Musalia</grapheme> <grapheme>Mwai</grapheme> <grapheme>Naledi</grapheme> <grapheme>Nana</grapheme>
    <grapheme>Nangula</grapheme> <grapheme>Netumbo</grapheme> <grapheme>Ngozi</grapheme> <grapheme>Nkosazana</grapheme>
    <grapheme>Nnamdi</grapheme> <grapheme>Obiageli</grapheme> <grapheme>Olusegun</grapheme> <grapheme>Oluwaseun</grapheme>
    <grapheme>Omoyele</grapheme> <grapheme>Ousmane</grapheme> <grapheme>Paulin</grapheme> <grapheme>Peninah</grapheme>
    <grapheme>Pius</grapheme> <grapheme>Raila</grapheme> <grapheme>Rigathi</grapheme> <grapheme>Robinah</grapheme>
    <grapheme>Salva</grapheme> <grapheme>Samia</grapheme> <grapheme>Sekou</grapheme> <grapheme>Siphiwe</grapheme>
    <grapheme>Siti</grapheme> <grapheme>Sylvestre</grapheme> <grapheme>Tedros</grapheme> <grapheme>Thabo</grapheme>
    <grapheme>Thandi</grapheme> <grapheme>Thokozani</grapheme> <grapheme>Thulani</grapheme> <grapheme>Tito</grapheme>
    <grapheme>Tiémoko</grapheme> <grapheme>Uhuru</grapheme> <grapheme>Umaro</grapheme> <grapheme>Wangari</grapheme>
    <grapheme>Wole</grapheme> <grapheme>Yaw</grapheme> <grapheme>Yemi</grapheme> <grapheme>Yoweri</grapheme>
    <grapheme>Zainab</grapheme> <grapheme>Zanele</grapheme>
  </lexeme>

  <!-- Chinese and Korean, family name first -->
  <lexeme role="say:given">
    <grapheme>Cai</grapheme> <grapheme>Cao</grapheme> <grapheme>Chan</grapheme> <grapheme>Chen</grapheme> <grapheme>Cheng</grapheme>
    <grapheme>Cheung</grapheme> <grapheme>Chiang</grapheme> <grapheme>Cho</grapheme> <grapheme>Choi</grapheme>
    <grapheme>Choo</grapheme> <grapheme>Chung</grapheme> <grapheme>Deng</grapheme> <grapheme>Ding</grapheme>
    <grapheme>Dong</grapheme> <grapheme>Fang</grapheme> <grapheme>Feng</grapheme> <grapheme>Gao</grapheme> <grapheme>Gong</grapheme>
    <grapheme>Guo</grapheme> <grapheme>Hong</grapheme> <grapheme>Hou</grapheme> <grapheme>Hsiao</grapheme> <grapheme>Hsu</grapheme>
    <grapheme>Hu</grapheme> <grapheme>Huang</grapheme> <grapheme>Huh</grapheme> <grapheme>Hwang</grapheme> <grapheme>Jang</grapheme>
    <grapheme>Jia</grapheme> <grapheme>Jiang</grapheme> <grapheme>Jin</grapheme> <grapheme>Jung</grapheme> <grapheme>Kang</grapheme>
    <grapheme>Kim</grapheme> <grapheme>Kwon</grapheme> <grapheme>Lai</grapheme> <grapheme>Lam</grapheme> <grapheme>Lau</grapheme>
    <grapheme>Lee</grapheme> <grapheme>Leung</grapheme> <grapheme>Liang</grapheme> <grapheme>Liao</grapheme>
    <grapheme>Lim</grapheme> <grapheme>Lin</grapheme> <grapheme>Liu</grapheme> <grapheme>Luo</grapheme> <grapheme>Mao</grapheme>
    <grapheme>Meng</grapheme> <grapheme>Ng</grapheme> <grapheme>Peng</grapheme> <grapheme>Qi</grapheme> <grapheme>Qian</grapheme>
    <grapheme>Qin</grapheme> <grapheme>Ren</grapheme> <grapheme>Shao</grapheme> <grapheme>Shen</grapheme> <grapheme>Shin</grapheme>
    <grapheme>Suh</grapheme> <grapheme>Tang</grapheme> <grapheme>Tao</grapheme> <grapheme>Teng</grapheme> <grapheme>Tsai</grapheme>
    <grapheme>Tsang</grapheme> <grapheme>Wang</grapheme> <grapheme>Wei</grapheme> <grapheme>Wen</grapheme> <grapheme>Wong</grapheme>
    <grapheme>Wu</grapheme> <grapheme>Xia</grapheme> <grapheme>Xiao</grapheme> <grapheme>Xie</grapheme> <grapheme>Xiong</grapheme>
    <grapheme>Yan</grapheme> <grapheme>Yang</grapheme> <grapheme>Yao</grapheme> <grapheme>Yim</grapheme> <grapheme>Yin</grapheme>
    <grapheme>Yoo</grapheme> <grapheme>Yoon</grapheme> <grapheme>Yu</grapheme> <grapheme>Yun</grapheme> <grapheme>Zeng</grapheme>
    <grapheme>Zhong</grapheme> <grapheme>Zou</grapheme>
  </lexeme>

  <!-- South, South-East and East Asian -->
  <lexeme role="say:given">
    <grapheme>Abhijit</grapheme> <grapheme>Aditya</grapheme> <grapheme>Agung</grapheme> <grapheme>Aishwarya</grapheme>
    <grapheme>Ajay</grapheme> <grapheme>Ajit</grapheme> <grapheme>Akash</grapheme> <grapheme>Akhilesh</grapheme>
    <grapheme>Akihiko</grapheme> <grapheme>Akihito</grapheme> <grapheme>Akio</grapheme> <grapheme>Akira</grapheme>
    <grapheme>Akshay</grapheme> <grapheme>Amartya</grapheme> <grapheme>Amit</grapheme> <grapheme>Amitabh</grapheme>
    <grapheme>Amitav</grapheme> <grapheme>Anand</grapheme> <grapheme>Ananya</grapheme> <grapheme>Anil</grapheme>
    <grapheme>Anjali</grapheme> <grapheme>Anura</grapheme> <grapheme>Arundhati</grapheme> <grapheme>Arvind</grapheme>
    <grapheme>Aryan</grapheme> <grapheme>Ashok</grapheme> <grapheme>Ashwini</grapheme> <grapheme>Asif</grapheme>
    <grapheme>Asim</grapheme> <grapheme>Atal</grapheme> <grapheme>Atsuko</grapheme> <grapheme>Aung</grapheme>
    <grapheme>Bambang</grapheme> <grapheme>Bashir</grapheme> <grapheme>Benazir</grapheme> <grapheme>Bharat</grapheme>
    <grapheme>Bhupendra</grapheme> <grapheme>Bilawal</grapheme> <grapheme>Chandrika</grapheme> <grapheme>Chee</grapheme>
    <grapheme>Daisuke</grapheme> <grapheme>Deepak</grapheme> <grapheme>Deepika</grapheme> <grapheme>Devendra</grapheme>
    <grapheme>Dewi</grapheme> <grapheme>Dinesh</grapheme> <grapheme>Divya</grapheme> <grapheme>Droupadi</grapheme>
    <grapheme>Eko</grapheme> <grapheme>Erick</grapheme> <grapheme>Farooq</grapheme> <grapheme>Fawad</grapheme>
    <grapheme>Fumio</grapheme> <grapheme>Ganesh</grapheme> <grapheme>Gaurav</grapheme> <grapheme>Gautam</grapheme>
    <grapheme>Ginny</grapheme> <grapheme>Gopal</grapheme> <grapheme>Gotabaya</grapheme> <grapheme>Hardeep</grapheme>
    <grapheme>Harini</grapheme> <grapheme>Harsh</grapheme> <grapheme>Haruki</grapheme> <grapheme>Hideki</grapheme>
    <grapheme>Hina</grapheme> <grapheme>Hiroshi</grapheme> <grapheme>Hiroto</grapheme> <grapheme>Indira</grapheme>
    <grapheme>Ishaq</grapheme> <grapheme>Jagdeep</grapheme> <grapheme>Jawaharlal</grapheme> <grapheme>Jiro</grapheme>
    <grapheme>Joko</grapheme> <grapheme>Junichiro</grapheme> <grapheme>Kapil</grapheme> <grapheme>Katsunobu</grapheme>
    <grapheme>Kavita</grapheme> <grapheme>Kazuo</grapheme> <grapheme>Keiko</grapheme> <grapheme>Kenji</grapheme>
    <grapheme>Kiran</grapheme> <grapheme>Kirti</grapheme> <grapheme>Koichi</grapheme> <grapheme>Lakshmi</grapheme>
    <grapheme>Leni</grapheme> <grapheme>Madhav</grapheme> <grapheme>Mahathir</grapheme> <grapheme>Mahinda</grapheme>
    <grapheme>Maithripala</grapheme> <grapheme>Makoto</grapheme> <grapheme>Malala</grapheme> <grapheme>Mallikarjun</grapheme>
    <grapheme>Mamata</grapheme> <grapheme>Manish</grapheme> <grapheme>Manmohan</grapheme> <grapheme>Manoj</grapheme>
    <grapheme>Masako</grapheme> <grapheme>Masayoshi</grapheme> <grapheme>Meena</grapheme> <grapheme>Megawati</grapheme>
    <grapheme>Minoru</grapheme> <grapheme>Mitsuko</grapheme> <grapheme>Mohan</grapheme> <grapheme>Muhyiddin</grapheme>
    <grapheme>Mukesh</grapheme> <grapheme>Naoko</grapheme> <grapheme>Naoto</grapheme> <grapheme>Narasimha</grapheme>
    <grapheme>Naruhito</grapheme> <grapheme>Nawaz</grapheme> <grapheme>Neha</grapheme> <grapheme>Nguyen</grapheme>
    <grapheme>Nirmala</grapheme> <grapheme>Nitin</grapheme> <grapheme>Noriko</grapheme> <grapheme>Nurul</grapheme>
    <grapheme>Osamu</grapheme> <grapheme>Padma</grapheme> <grapheme>Pham</grapheme> <grapheme>Phan</grapheme>
    <grapheme>Pinarayi</grapheme> <grapheme>Piyush</grapheme> <grapheme>Prabowo</grapheme> <grapheme>Pradeep</grapheme>
    <grapheme>Prakash</grapheme> <grapheme>Pramod</grapheme> <grapheme>Pranab</grapheme> <grapheme>Prasad</grapheme>
    <grapheme>Prashant</grapheme> <grapheme>Pratibha</grapheme> <grapheme>Pravind</grapheme> <grapheme>Priti</grapheme>
    <grapheme>Priya</grapheme> <grapheme>Priyanka</grapheme> <grapheme>Puan</grapheme> <grapheme>Raghav</grapheme>
    <grapheme>Raghuram</grapheme> <grapheme>Rahul</grapheme> <grapheme>Raj</grapheme> <grapheme>Raja</grapheme>
    <grapheme>Rajendra</grapheme> <grapheme>Rajesh</grapheme> <grapheme>Rajiv</grapheme> <grapheme>Rajnath</grapheme>
    <grapheme>Rakesh</grapheme> <grapheme>Ranil</grapheme> <grapheme>Ravi</grapheme> <grapheme>Rekha</grapheme>
    <grapheme>Retno</grapheme> <grapheme>Rishi</grapheme> <grapheme>Rohit</grapheme> <grapheme>Ryosuke</grapheme>
    <grapheme>Ryuichi</grapheme> <grapheme>Sachin</grapheme> <grapheme>Sajith</grapheme> <grapheme>Sanae</grapheme>
    <grapheme>Sandeep</grapheme> <grapheme>Sanjay</grapheme> <grapheme>Sarath</grapheme> <grapheme>Satoshi</grapheme>
    <grapheme>Satya</grapheme> <grapheme>Shahid</grapheme> <grapheme>Shashi</grapheme> <grapheme>Shehan</grapheme>
    <grapheme>Shigeo</grapheme> <grapheme>Shinjiro</grapheme> <grapheme>Shinzo</grapheme> <grapheme>Shivraj</grapheme>
    <grapheme>Shreya</grapheme> <grapheme>Shunichi</grapheme> <grapheme>Siddharth</grapheme> <grapheme>Smriti</grapheme>
    <grapheme>Soe</grapheme> <grapheme>Subramanian</grapheme> <grapheme>Suella</grapheme> <grapheme>Sukarno</grapheme>
    <grapheme>Sunil</grapheme> <grapheme>Sunita</grapheme> <grapheme>Suresh</grapheme> <grapheme>Surya</grapheme>
    <grapheme>Sushil</grapheme> <grapheme>Sushma</grapheme> <grapheme>Susilo</grapheme> <grapheme>Swati</grapheme>
    <grapheme>Takashi</grapheme> <grapheme>Takeshi</grapheme> <grapheme>Takuya</grapheme> <grapheme>Taro</grapheme>
    <grapheme>Tarō</grapheme> <grapheme>Tejashwi</grapheme> <grapheme>Tetsuya</grapheme> <grapheme>Thaung</grapheme>
    <grapheme>Tomoko</grapheme> <grapheme>Toshiaki</grapheme> <grapheme>Toshio</grapheme> <grapheme>Tran</grapheme>
    <grapheme>Uddhav</grapheme> <grapheme>Ulhas</grapheme> <grapheme>Umar</grapheme> <grapheme>Usha</grapheme>
    <grapheme>Vijay</grapheme> <grapheme>Vikram</grapheme> <grapheme>Vinod</grapheme> <grapheme>Virat</grapheme>
    <grapheme>Vivek</grapheme> <grapheme>Yasuhiro</grapheme> <grapheme>Yasuo</grapheme> <grapheme>Yogi</grapheme>
    <grapheme>Yoko</grapheme> <grapheme>Yoshihide</grapheme> <grapheme>Yoshiko</grapheme> <grapheme>Yoshimasa</grapheme>
    <grapheme>Yuki</grapheme> <grapheme>Yukio</grapheme> <grapheme>Yuriko</grapheme> <grapheme>Zulfikar</grapheme>
  </lexeme>
</lexicon>
