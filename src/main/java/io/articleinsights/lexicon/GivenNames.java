package io.articleinsights.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Common given names of many languages and the gender they mostly go with. Written by hand for this
 * project, under its licence; names that both genders bear are known as names without a gender.
 */
public final class GivenNames {

  private static final String MEN =
      """
      aaron abdel abdul abdullah abel abraham abu adam adan adel adnan adrian adolfo ahmad ahmed \
      akira alan alain albert alberto aldo alec alejandro aleksandr aleksei alessandro alexander \
      alexandre alexei alexis alfred alfredo ali alistair allan allen alonso alvin amir amit amos \
      anand anatoly anders andre andreas andrei andrew andrey andrzej andy angelo angus anil anthony \
      antoine anton antonio antony anwar archie ari armando arnold arthur arturo arun asad ashok \
      asif august augusto austin aziz barack barry bart bartholomew bashar ben benedict benito \
      benjamin bernard bernardo bernie bert bill billy bjorn bob bobby boris boutros brad bradley \
      brandon brendan brent brett brian bruce bruno bryan bryce buddy burt byron caleb calvin cameron \
      carl carlo carlos carlton carter cary cedric cesar chad charles charlie chester chris \
      christian christoph christophe christopher chuck claude clarence clark claudio clay clayton \
      clement cliff clifford clint clinton clive clyde cody colin conor conrad corey cory craig \
      cristian curt curtis cyril cyrus dale damian damien damon dan daniel daniele danny dante \
      darius darrell darren dave david davide dean dennis denis denzel derek derrick desmond devin \
      dexter diego dieter dietrich dimitri dirk dmitri dmitry dominic dominique don donald donnie \
      doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo \
      edward edwin efrain eitan elbridge eli elias elijah elliot elliott elmer elon elvis emanuel \
      emil emilio emmanuel enrique eric erich erick erik ernest ernesto ernst erwin esteban ethan \
      eugene evan evgeny fabio farid faisal federico felipe felix ferdinand fernando fidel filip \
      florian floyd francesco francis francisco franck franco francois frank frankie franklin franz \
      fred freddie frederick fritz gabriel garrett gareth gary gavin gene geoff geoffrey georg george \
      georges gerald gerard gerardo gerhard gerry gianni gideon gil gilbert giovanni giuseppe glen \
      glenn gonzalo gordon graham grant greg gregg gregory guido guillaume guillermo gus gustav \
      gustavo guy hakan hakim hamid hamza hank hans harald haris harold haroon harrison harry harvey \
      hasan hassan hector heinrich heinz helmut henri henrik henry herbert herman hernan hideo \
      hiroshi hiroyuki horacio horst howard hubert hugh hugo humberto hussein ian ibrahim ignacio \
      igor ilya imran irving isaac isaiah ismail israel ivan ivo jack jackson jacob jacques jaime \
      jair jake jakob jamal james jamie jan janos jared jaroslaw jason javier jay jean jed jeff \
      jefferson jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joao \
      joaquin joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jonny jorge \
      jorgen jose josef joseph josh joshua jozef juan juergen jules julian julien julio julius jurgen \
      justin kamal karim karl kazuo keith ken kenji kenneth kent kevin khaled khalid kirk klaus knut \
      kofi kurt kyle lamar lance larry lars laszlo laurent laurence lawrence lee leif leo leon \
      leonard leonardo leonid leopold leroy leslie lester levi lewis liam lindsey lionel lloyd logan \
      lorenzo lou louis luca lucas luciano lucien luigi luis lukas luke luther maarten magnus mahmoud \
      malcolm malik manfred manmohan manny manuel marc marcel marcelo marcin marco marcos marcus \
      mariano mario marius mark marko markus marshall martin marty marvin masahiro mateo mathias \
      mats matt matteo matteusz matthew matthias matthieu maurice mauricio mauro max maxim \
      maximilian maxwell mehdi mehmet mel melvin michael michal michel mick miguel mikael mike mikhail \
      milan miles milo milos milton mitch mitchell mitt mohamed mohammad mohammed mohammad mohan \
      moises mordechai moses moshe muammar muhammad murray mustafa nabil narendra nasser nate nathan \
      nathaniel neal ned neil nelson newt niall nicholas nick nicola nicolae nicolas niels nigel \
      nikita nikolai nils noah noel nolan norbert norman olaf oleg oliver olivier omar orlando orrin \
      oscar oskar osama osvaldo otto owen pablo paddy paolo pascal patrick patricio paul paulo pavel \
      pedro percy perry pete peter petr petro phil philip philippe phillip pierre pietro piotr \
      preston qasem quentin quincy rafael rafiq raheem rahul raj rajesh rajiv ralph ramesh ramiro \
      ramon ramzi randall randolph randy rashid raul ravi ray raymond recep reggie reginald reid \
      reince reinhard rene reuben rex reynaldo ricardo rich richard rick ricky rob robbie robby \
      robert roberto robin rod rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie ross \
      rory roy ruben rudolf rudolph rudy rupert russ russell ryan sadiq saeed salman salvador \
      salvatore sam sami samir samuel sanjay santiago saul scott sean sebastian sergei sergey sergio \
      seth seymour shane shaun shawn sheldon shigeru shimon shinzo sid sidney sigmund silvio simon \
      solomon spencer stan stanislav stanley stefan stefano stephen stephane steve steven stewart \
      stuart sultan sunil sven sylvester syed tadeusz takashi takeshi tariq tarek taro tayyip ted \
      teddy terence terrence terry thad theo theodore thierry thomas tim timothy tobias todd tom \
      tomas tommy tony toshio travis trent trevor trey tristan troy tucker tyler tyrone ulrich umberto \
      uri vaclav valentin valery vernon vicente victor vijay viktor vince vincent vincenzo virgil \
      vito vittorio vlad vladimir volker volodymyr wade waleed wallace walter ward warren wayne \
      wendell werner wesley wilbur wilfred wilhelm will willard willem william willie willy wilson \
      winston wolfgang woodrow xavier yair yann yasser yasuo yevgeny yitzhak yoshihide youssef yuri \
      yusuf yves zach zachary zbigniew zoltan""";

  private static final String WOMEN =
      """
      abby abigail ada adela adele adriana agatha agnes agnieszka aida aisha akiko alba alejandra \
      alessandra alexandra alice alicia alina alisa alison allison alma alyssa amal amalia amanda \
      amara amber amelia amina amy ana anastasia andrea angela angelica angelina angie anika anita \
      anja ann anna annabel anne annemarie annette annie antonia anya april ariana arianna arlene \
      ashley asma astrid audrey aung ava avril ayesha barbara beatrice beatriz becky belinda bella \
      benazir bernadette bernice bertha beth bethany betsy betty beverly bianca birgit blanca bonnie \
      brenda bridget brigitte brittany brooke caitlin camila camilla candace cara carla carly carmen \
      carol carole carolina caroline carolyn carrie catalina catherine cathy cecilia cecile celeste \
      celia chantal charlene charlotte chelsea cherie cheryl chiara chloe christa christiane \
      christina christine cindy claire clara clarissa claudia colleen concepcion condoleezza connie \
      consuelo constance cora corazon corinne courtney cristina crystal cynthia daisy dalia dana \
      danielle daphne dawn deanna debbie deborah debra deirdre delia delores denise diana diane \
      dianne dina dolores dominika donna dora doreen doris dorothy ebony edith edna eileen elaine \
      elena eleanor elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie elvira \
      emily emma erica erika erin esperanza estelle esther ethel etta eugenia eunice eva eve evelyn \
      faith farah fatima fatou felicia fernanda fiona flora florence frances francesca francine \
      frederica frieda gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine \
      gertrude gillian gina giorgia giovanna gisela giulia gladys glenda gloria golda grace graciela \
      greta gretchen gwen gwendolyn hadiza hanan hannah hanna harriet hazel heather heidi helen helena \
      helene helga henrietta hilary hilda hillary hina holly hope huma ida ilana ileana ilhan imelda \
      indira ines ingrid irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie \
      jacqueline jade jana jane janet janice janine jasmine jeanette jeanne jeannie jemima jen jenna \
      jennie jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn jodi jody johanna \
      josephine josie joy joyce juana juanita judith judy julia juliana julie juliet juliette june \
      justine kamala kara karen karin karina karla katarina kate katerina katharine katherine kathleen \
      kathrin kathryn kathy katie katja katrina katy kayla kayleigh keiko kellyanne kelsey kendra \
      kerstin kiersten kirsten kirstjen krista kristen kristin kristina kyoko lana lara larissa latoya \
      laura lauren laurie lavinia layla leah leila lena leona leonor leticia lidia lila lilian liliana \
      lillian lily linda lindsay lisa lise liz liza lois lola lorena loretta lori lorraine louisa \
      louise lourdes lucia lucille lucy ludmila luisa lupe lydia lynda lynn lynne mabel mackenzie \
      maddie madeleine madeline madonna magda magdalena maggie maja malala malia mandy manuela mara \
      marcela marcia margaret margarita margot marguerite maria mariam mariana marianne marie marilyn \
      marina marine marisa marissa marjorie marlene marta martha martina mary maryam matilda maud \
      maureen mavis maxine maya meg megan meghan melania melanie melinda melissa mercedes meredith \
      meryl mia michaela michelle mildred mimi mina mindy miranda miriam moira mollie molly mona monica \
      monika muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nell nellie nicole \
      nicolette nikki nina nora noreen norma octavia odette olga olive olivia olympia ophelia oprah \
      paige pam pamela paola patience patricia patsy patti patty paula paulette pauline pearl peggy \
      penelope penny petra philippa phoebe phyllis pilar polly prisca priscilla priti priya rachael \
      rachel ramona rania rebecca regina renata renee rhonda rita roberta rochelle rosa rosalind \
      rosalyn rosanna rose rosemarie rosemary rosie rowena roxanne ruth sabine sabrina sadie sally \
      salma samantha samira sandra sara sarah sasha savannah selena selma serena shabana shannon sharon \
      sheila shelley sheryl shirin shirley sigrid silvia simone siobhan sofia sonia sonja sonya sophia \
      sophie soraya stacey stacy stella stephanie sue sunita susan susana susanna susanne susie suu \
      suzanne suzy svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana teresa \
      teri tess tessa thelma theresa therese tiffany tina tracey trisha trudy tulsi ursula uta valeria \
      valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian viviana \
      vivienne wanda wendy wilhelmina wilma winifred winnie xenia xiomara yael yasmin yasmine yelena \
      yoko yolanda yulia yuko yvette yvonne zainab zara zelda zeynep zoe zuzana""";

  private static final String EITHER =
      """
      alex ariel aubrey avery bailey blair bo carey casey charley cleo dakota darcy emerson fran \
      frances hayden jackie jesse jody jordan jules kai kelly kerry kim kit lane lee lesley mackenzie \
      marion micah morgan nico nicky pat peyton quinn reagan reese riley robin rowan sage sandy shelby \
      leslie lindsey jean jan nicola jamie jaime alexis dominique dana terri \
      sidney sky stevie taylor toni tracy val wei ming jin yan ling min hyun sang young chin""";

  private static final Map<String, Gender> GENDERS = table();

  private GivenNames() {}

  public static Set<String> all() {
    return GENDERS.keySet();
  }

  /** Whether the word, case apart, is known as a given name. */
  public static boolean contains(String word) {
    return GENDERS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that mostly goes with a name; unknown for a name that is not listed. */
  public static Gender gender(String name) {
    return GENDERS.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  private static Map<String, Gender> table() {
    Map<String, Gender> table = new HashMap<>();
    add(table, MEN, Gender.MALE);
    add(table, WOMEN, Gender.FEMALE);
    add(table, EITHER, Gender.UNKNOWN);
    return Collections.unmodifiableMap(table);
  }

  private static void add(Map<String, Gender> table, String names, Gender gender) {
    for (String name : names.split(" ")) {
      table.merge(name, gender, (before, now) -> before == now ? now : Gender.UNKNOWN);
    }
  }
}
