"""Sentences of our own and where a careful reader says that it happened.

A row is a fact, a headline ("" where there is none), a text, and the place of what it is mainly about:
"Port Veldin", "Lantern Market, Port Veldin" for a place that no gazetteer knows, None for none.
"""

from __future__ import annotations

Row = tuple[str, str, str, str | None]

DATELINES: list[Row] = [
    ("a dateline with its state is where it happened", "", "TOLEDO, Ohio (WTVL) - Two men were shot at a gas station on Friday night.", "Toledo"),
    ("a dateline cut after the state's dot is read whole", "", "BATON ROUGE, La. (AP) - Three people were shot on Friday.", "Baton Rouge"),
    ("a dateline with a long dash", "", "LARGO, FL — A woman was stabbed early on Tuesday.", "Largo"),
    ("a dateline with two hyphens", "", "SPOKANE, Wash. -- A man was shot on Tuesday.", "Spokane"),
    ("a dateline with an upright bar", "", "DULUTH | Two people were stabbed on Tuesday.", "Duluth"),
    ("a line that names a town tells of what is below it", "Police log", "Toledo\n\nA man was shot on Juniper Road on Friday. He was well on the day after, an officer said.", "Toledo"),
    ("a line that names a town and a day", "Police log", "Dayton, May 14\n\nA man was shot at home by somebody whom he did not know, an officer said.", "Dayton"),
    ("a line that names a boy is no town", "Boy shot at home", "Preston\n\nA boy was shot at home by somebody whom he did not know, an officer said.", None),
    ("a dateline of capitals alone", "", "LYON — Two people were stabbed on Tuesday, police said.", "Lyon"),
    ("a dateline in small letters needs its state", "", "Boise, ID (KBVL) Two people were stabbed on Tuesday.", "Boise"),
    ("a dateline with a day in brackets and a colon", "", "SAVANNAH, GA (May 12, 2024): Two people were stabbed on Sunday.", "Savannah"),
    ("a word that capitals only stress is no dateline", "", "WATCH — Two people were stabbed in Leeds on Tuesday.", "Leeds"),
    ("a dateline below a headline that ends with a place is no state of it", "Two men stabbed in DC", "WASHINGTON (WVEL) - Two men were stabbed on Tuesday.", "Washington"),
    ("a dateline below a short form of its town is read", "Two Men Stabbed To Death In LA", "LOS ANGELES (WVEL) - Two men were stabbed on Tuesday.", "Los Angeles"),
    ("a dateline with its state needs no gazetteer", "", "VELDINBURG, Ohio (WVEL) - Two men were stabbed on Tuesday.", "Veldinburg, Ohio"),
    ("a place of its own beats the bureau's dateline", "", "NAIROBI (Reuters) - A bomb killed nine people in Mombasa on Tuesday.", "Mombasa"),
    ("a dateline of a quarter and its town", "", "LANTERN-QUAY, BROOKLYN — One teen was shot on Sunday night, police said.", "Lantern-Quay, Brooklyn"),
    ("a dateline of a township is called without the word", "", "TOWN OF VELDIN, N.Y. (WVEL) - A hunter was shot on Sunday.", "Veldin, N.Y."),
    ("a dateline with its state is not the town of another state whose police are cited", "", "GLENMORE, N.Y. (WVEL) - Bristol police said that a man was shot on Friday.", "Glenmore, N.Y."),
]  # fmt: skip

LISTED: list[Row] = [
    ("quarters in a list lie in the town that ends it", "", "Shells hit the districts of Cordoba, Toledo and Lantern in Lyon on Tuesday, killing nine people.", "Cordoba, Lyon"),
    ("a list that lost its commas is one all the same", "", "Shells hit the districts of Lantern Cordoba Toledo and Quay in Lyon on Tuesday, killing nine people.", "Lantern Cordoba, Lyon"),
    ("quarters in a list lie in the town that owns them", "", "Shells hit Lyon's neighbourhoods of Cordoba and Toledo on Tuesday, killing nine people.", "Toledo, Lyon"),
    ("quarters in a list lie in the town that names them", "", "Nine people were killed in the Lyon districts of Cordoba and Toledo on Tuesday.", "Cordoba, Lyon"),
    ("the districts of a province are towns", "", "Shells hit the districts of Avignon and Orange in Vaucluse province on Tuesday, killing nine people.", "Avignon"),
]  # fmt: skip

FORCES: list[Row] = [
    ("the police that answer tell the town", "", "A man was shot late on Friday. Fresno police said the victim was 30.", "Fresno"),
    ("a police department tells the town", "", "A man was shot late on Friday, according to the Omaha Police Department.", "Omaha"),
    ("a police chief tells the town", "", "Two people were shot on Friday, Durham Police Chief Ada Quill said.", "Durham"),
    ("a police spokesman tells the town", "", "Two people were stabbed on Friday, a Leeds police spokesman said.", "Leeds"),
    ("a metropolitan force tells the town", "", "Two people were shot on Friday, the Indianapolis Metropolitan Police Department said.", "Indianapolis"),
    ("city is a part of the name where it is one", "", "Kansas City police said two people were shot on Friday.", "Kansas City"),
    ("a fire department tells the town", "", "Two people died in a fire on Friday, the Duluth Fire Department said.", "Duluth"),
    ("firefighters tell the town", "", "Two people died in a house fire on Friday, Tacoma firefighters said.", "Tacoma"),
    ("a force of two names is of the larger town", "", "Savannah Chatham police said two people were shot on Friday.", "Savannah"),
    ("a town called like a word is one before its police", "", "Two people were shot on Friday, Mobile Police said.", "Mobile"),
    ("a saint's town is spelled out", "", "Two people were stabbed on Friday, St. Louis police said.", "Saint Louis"),
    ("a saint's quarter is spelled out", "", "Two people were stabbed in the St. Veldin neighborhood on Friday, Tulsa police said.", "Saint Veldin, Tulsa"),
    ("a word is a town where its state follows before the police", "", "Hurricane, Utah, police said that two people were stabbed on Friday.", "Hurricane"),
    ("the police of a town that goes by letters", "", "D.C. police said that two people were stabbed on Friday.", "Washington"),
    ("a headline calls a town by its letters", "Two stabbed on a bus in Northeast D.C.", "Two people were stabbed on Friday, police said.", "Washington"),
    ("a district that is one town is that town", "", "Two men were shot in the District of Columbia on Friday.", "Washington"),
    ("the police in another country", "", "Two people were stabbed on Friday, Lahore police said.", "Lahore"),
    ("metropolitan police without a name are of no town", "", "Metro Police said that two people were stabbed on Friday.", None),
    ("local police are of no town", "", "Local police said that two people were stabbed on Friday.", None),
    ("riot police are of no town", "", "Riot police said that two people were stabbed on Friday.", None),
    ("the police of a country tell no town", "", "Kenyan police said that two people were stabbed on Friday.", None),
    ("whose police arrest somebody is not where it happened", "Tulsa concert ends in shooting", "Two men were shot at a concert in Tulsa on Friday. Ada Quill of the Norman Fire Department said that she helped a man who was shot.", "Tulsa"),
    ("the home of a suspect is not where it happened", "", "Toledo police said that two people were shot at a bank on Friday. The man who shot them is a 45-year-old Parma man.", "Toledo"),
    ("where it happened beats the police that are cited", "", "Two people were shot in Toledo on Friday. Cleveland police arrested a man on Saturday.", "Toledo"),
]  # fmt: skip

PEOPLE: list[Row] = [
    ("a man of a town", "", "A Spokane man was shot in the leg on Friday.", "Spokane"),
    ("an aged boy of a town", "", "A 12-year-old Toledo boy was shot in the leg on Friday.", "Toledo"),
    ("a grandmother of a town", "", "A Duluth grandmother was shot in the arm on Friday.", "Duluth"),
    ("a couple of a town", "", "A Tacoma couple was stabbed at home on Friday.", "Tacoma"),
    ("people of a town after a number", "", "Two Lyon men were stabbed on Friday.", "Lyon"),
    ("a bar of a town", "", "Three people were shot outside a Tulsa bar on Friday.", "Tulsa"),
    ("a home of a town", "", "A child was shot in a Macon home on Friday.", "Macon"),
    ("a mosque of a town", "", "A gunman killed three people in a Quetta mosque on Friday.", "Quetta"),
    ("a park of a town", "", "A man was stabbed at a Leeds park on Friday.", "Leeds"),
    ("a bar of a town with its state", "", "Gunmen wounded five people at a Bloomfield, New Jersey bar on Friday.", "Bloomfield"),
    ("where it is told to have happened beats where the dead lived", "Spokane man killed in hunting accident", "A Spokane man was killed while hunting on Friday. Deputies were called to a field near Cheney.", "Cheney"),
    ("the police that answer beat what is told of a bare name", "", "A man was shot in Raleigh on Friday. Two shots were fired in Raleigh. Memphis police are looking for a car.", "Raleigh, Memphis"),
    ("a black man is of no town", "", "A Black man was stabbed on Friday.", None),
    ("a young man is of no town", "", "Young man stabbed on Friday", None),
    ("a family's house is no town's", "", "A man was stabbed at the Parker home on Friday.", None),
    ("who is at home elsewhere was not hurt there", "", "A man was shot in Toledo on Friday. Ada Quill, 31, of Cleveland, was treated and released.", "Toledo"),
]  # fmt: skip

HEADLINES: list[Row] = [
    ("a headline in capitals names the town after its preposition", "One Person Stabbed Outside Store In New Castle", "A man was stabbed late on Friday.", "New Castle"),
    ("a headline calls a shooting by its town", "Toledo shooting leaves two dead", "Two men were shot late on Friday.", "Toledo"),
    ("a headline calls a girl by her town", "Macon girl dies after shooting", "A girl was shot late on Friday.", "Macon"),
    ("a town of two words is no word in a headline", "Great Bend student injured in shooting", "A student was shot in the leg on Friday.", "Great Bend"),
    ("a town of two words that begins with a direction", "Man held after North Platte stabbing", "Two men were stabbed on Friday.", "North Platte"),
    ("a headline calls a hall by its town", "Five Stabbed During Party At Kankakee Banquet Hall", "Five people were stabbed late on Friday.", "Kankakee"),
    ("a town with its state before its police", "Eufaula, Ala., police kill gunman after rampage", "A gunman wounded three people on Friday.", "Eufaula"),
    ("the outlet at the end of a headline is no place", "Man stabbed at bus stop - WVEL News 12 Shreveport, Louisiana", "A man was stabbed late on Friday.", None),
    ("the outlet after a bar is no place", "Man stabbed at bus stop | KVEL.com | Tucson, Arizona", "A man was stabbed late on Friday.", None),
    ("the town of the text beats that of the outlet", "Man stabbed - WVEL.com Columbus, GA News", "A man was stabbed on Friday, Savannah police said.", "Savannah"),
    ("a dash inside a headline names no outlet", "Two dead in Toledo - suspect held", "Two men were shot late on Friday.", "Toledo"),
    ("a headline calls a strip mall by its town", "Boy shot at Little Rock strip mall", "A boy was shot in the leg on Friday.", "Little Rock"),
]  # fmt: skip

QUARTERS: list[Row] = [
    ("a quarter lies in the town whose police are cited", "", "A man was shot in the Austin neighborhood on Friday, according to Chicago Police.", "Austin, Chicago"),
    ("a section of a town", "", "A man was shot in the Juniata section of Philadelphia on Friday.", "Juniata, Philadelphia"),
    ("a quarter that its town owns", "", "A man was shot in Baltimore's Brooklyn neighborhood on Friday.", "Brooklyn, Baltimore"),
    ("a district that its town owns", "", "A girl was shot in Oakland's Lantern District on Friday.", "Lantern District, Oakland"),
    ("a community is a place", "", "A man was shot at a house in the Marlowe community on Friday. Fresno police are looking for a car.", "Marlowe, Fresno"),
    ("a subdivision of a town", "", "A man was shot in the Marlowe subdivision in Jonesboro on Friday.", "Marlowe, Jonesboro"),
    ("what was once called a neighbourhood is one all along", "", "A man was shot in Portland on Friday. The Portland neighborhood has seen much. Louisville police are looking for a car.", "Portland, Louisville"),
    ("a bare town of another state is a quarter of the town of the police", "", "A man was shot in Raleigh on Friday. Memphis police are looking for a car.", "Raleigh, Memphis"),
    ("a town told with its state is itself", "", "A man was shot in Raleigh, North Carolina, on Friday. Memphis police are looking for a car.", "Raleigh"),
    ("a quarter known by name lies in its town", "", "CHICAGO — A man was shot in Gage Park on Friday.", "Gage Park, Chicago"),
    ("a quarter of a town in another country", "", "Two people were killed in the Saladin neighbourhood of Aleppo on Friday.", "Saladin, Aleppo"),
    ("a headline and a dateline called like a far town are a quarter of the town of the police", "Austin stabbing wounds two", "AUSTIN — Two men were stabbed on Friday. They were walking home, a Chicago police spokesman said.", "Austin, Chicago"),
    ("a street with no town is told with its county", "", "A man was stabbed on Juniper Road on Friday, the Marion County sheriff said.", "Juniper Road, Marion County"),
    ("a street is told with its town", "", "A man was stabbed on Juniper Road on Friday, Leeds police said.", "Leeds"),
    ("a district called like a far town lies in the town that owns it", "San Francisco: boy shot", "A boy was shot in San Francisco's Bayview District on Friday, police said.", "Bayview District, San Francisco"),
    ("midtown is of the town, whatever village is called so", "", "JACKSON, Tenn. — A man was shot on Quill Street in Midtown on Friday. Jackson police are looking for a car.", "Midtown, Jackson"),
    ("a side of a town after its name", "", "A man was shot on Juniper Road in New Orleans East on Friday.", "New Orleans"),
    ("flats called after a town far off lie in theirs", "", "A boy was shot on Tuesday. It happened at Riverside Manor Apartments in Louisville, Tenn.", "Riverside Manor Apartments, Louisville"),
]  # fmt: skip

NO_PLACES: list[Row] = [
    ("a town called after its valley is a town", "", "An 8-year-old Castro Valley boy was shot on Friday. He was flown to a hospital in Oakland.", "Castro Valley"),
    ("an area around a town is told by the town", "", "A boy was shot in a Yakima area apartment on Friday, the county sheriff said.", "Yakima"),
    ("where people hunted near a town beats where they live", "Spokane teen shot", "A Spokane teen was shot while hunting in the Yakima area on Friday.", "Yakima"),
    ("a town before a weekday is one", "", "A woman was stabbed in northeast Dayton Monday.", "Dayton"),
    ("a part of a town is told by the town", "", "A boy was shot at a home in south Macon.", "Macon"),
    ("a street called like a town is none", "", "A man was shot in the 4500 block of North Frankfort on Friday, Tulsa police said.", "Tulsa"),
    ("a street without a direction", "", "A man was shot in the 300 block of Miami on Friday, Duluth police said.", "Duluth"),
    ("the streets of a corner are no towns", "", "A man was shot at the corner of Pasadena and Lincoln on Friday, Tulsa police said.", "Tulsa"),
    ("a street that crosses a numbered one is no town", "", "A man was shot near 31st and Denver on Friday, Chicago police said.", "Chicago"),
    ("streets told together are no towns", "", "A man was shot between Dayton and Olive streets on Friday, Fresno police said.", "Fresno"),
    ("a street by another word for one is no town", "", "A man was shot at his Oxford Place home on Friday, Fresno police said.", "Fresno"),
    ("a boulevard cut short is no town", "", "A man was shot in a store at 410 Lawton Blvd. on Friday, Fresno police said.", "Fresno"),
    ("two towns are no corner", "", "Two men were shot in Dayton and Toledo on Friday.", "Dayton"),
    ("a direction is no place", "", "A man was shot on the West Side on Friday, Cleveland police said.", "Cleveland"),
    ("a direction before a town is not of its name", "", "Three men were shot in SE Fresno on Friday.", "Fresno"),
    ("a hospital is not where it happened", "", "A Toledo man was shot on Friday and was pronounced dead at Mercy Hospital.", "Toledo"),
    ("the town of a hospital is not where it happened", "", "A Spokane man was shot in the leg and was taken to a hospital in Seattle.", "Spokane"),
    ("the area of a hospital is not where it happened", "", "Spokane police said that an officer shot himself. He was taken to a Seattle area hospital.", "Spokane"),
    ("a family is no town", "", "Ada Lawton, 11, was shot in the leg on Friday. The Lawton girl is well.", None),
    ("who comes from a town makes no surname of it", "", "Ed Quill of Spokane was arrested on Friday. Two men were shot in Spokane.", "Spokane"),
    ("a named hospital's town is not where it happened", "", "A Spokane man was shot and was transported to Mercy Hospital in Seattle.", "Spokane"),
    ("a bombed hospital is where it happened", "", "An air strike hit Mercy Hospital in Aleppo on Friday, killing two.", "Mercy Hospital, Aleppo"),
    ("a town's hospital to which the hurt were taken is not where it happened", "", "A Spokane man was shot in the leg on Friday. He was flown to a Seattle hospital.", "Spokane"),
    ("the town of the police beats the state around it", "Man stabbed in Ohio", "A man was stabbed in Ohio on Friday. Toledo police arrested nobody.", "Toledo"),
    ("a county of the sheriff stands where nothing else is told", "", "A man was stabbed at home on Friday, the Marion County sheriff said.", "Marion County"),
    ("a bar called after a town is none", "", "Toledo police were called on Friday. A man was shot in the parking lot of the Santa Fe on Juniper Road.", "Toledo"),
    ("a town with an article of its own is one", "", "Two people were shot in the Bronx on Friday.", "The Bronx"),
    ("a jail is not where it happened", "", "A Tulsa man who shot two people on Friday is held at a jail in Norman.", "Tulsa"),
    ("a far town gives way to the one whose police are cited", "", "Denton police said that two people were shot on Friday. The force of a village south of Dallas helped them.", "Denton"),
    ("a name whose distance from a town is told is a place", "", "Hours of shelling struck Zaria 60 kilometres (37 miles) north of Kaduna on Friday.", "Zaria"),
    ("a name after a comma whose distance is told is a place", "", "Shells struck Bida, 90 kilometres west of Minna, on Friday.", "Bida"),
    ("an unknown name is held by what its distance is told from", "", "Shells struck Hask, 60 kilometres north of Damascus, on Friday.", "Hask, Damascus"),
    ("where a body has its seat holds no quarter", "", "Seven people were killed on Friday in the Bustan al-Velqar neighbourhood the Britain-based group said.", "Bustan al-Velqar"),
    ("a centre for something is no place", "", "According to the Moravian Center for Policy Research nine people were killed in Boise on Friday.", "Boise"),
    ("a distance from a town names no place", "", "A man was shot near Boise on Friday. The area is about 60 miles of Twin Falls.", "Boise"),
    ("a county gives way to the town of the dateline", "", "OCALA, Fla. (WVEL) - A man was shot in Marion County on Friday.", "Ocala"),
    ("a county stands where no town is told", "", "A man was shot in Marion County on Friday.", "Marion County"),
    ("a province is no street of the town named most", "", "A helicopter was shot down in Idlib province on Friday. It had flown to Aleppo.", "Idlib province"),
    ("a part of a town before a weekday", "", "A boy was shot in southwest Columbus Tuesday afternoon.", "Columbus"),
    ("a street that crosses one called an avenida is no town", "", "Two people were shot near Monroe and Avenida Del Mar on Friday, Indio police said.", "Indio"),
    ("the suburbs of a town are not the town", "", "Three people were shot in Atlanta's northeastern suburbs on Friday. Officers were called to a home in Snellville.", "Snellville"),
    ("state police from their barracks are not where it happened", "", "SPOKANE — A man was shot at home on Friday. State police from Yakima are investigating.", "Spokane"),
    ("a county gives way to the town that it happened north of", "", "A man was shot at a house just north of Amarillo on Friday, the Potter County sheriff said.", "Amarillo"),
    ("a town with a hyphen and a small letter is read whole", "", "A boy was shot in Opa-locka Monday night.", "Opa-locka"),
    ("a county of two names is read whole", "", "A boy was shot in northwest Miami-Dade County Monday night.", "Miami-Dade County"),
    ("a street of a town is told by the town", "", "Four teenagers opened fire on a Brooklyn street on Friday. They hit four men on Lenox Road in Prospect Lefferts Gardens.", "Brooklyn"),
    ("a car called like a town is none", "", "A boy was shot on Friday, after which a Lincoln SUV was stolen in Cleveland.", "Cleveland"),
    ("flats called after a village are none of it", "", "Five teens were shot on Friday after a Memphis tournament. Officers were already in the Hillview Village apartment complex on another call when they heard a shot.", "Hillview Village, Memphis"),
    ("the county of a headline gives way to a town told to lie in it", "Bucks County girl shot", "A girl was shot in the chest. She was hit on Quill Avenue in Hulmeville, Bucks County.", "Hulmeville"),
]  # fmt: skip

ROUND_ABOUT: list[Row] = [
    ("a clause with where tells what happened there", "", "Raids hit Saraqib, where a convoy was bombed on Monday and nine drivers were killed.", "Saraqib"),
    ("where something was done, after a list", "", "An attack on a convoy killed nine drivers. The governor spoke of Homs and of Saraqib where the attack on the convoy took place.", "Saraqib"),
    ("people are hit where they flee the fighting", "", "Nine civilians were killed by an air strike as they fled fighting in the town of Saraqib.", "Saraqib"),
    ("a hospital where somebody died is no place of the deed", "", "A boy was shot in Boise on Friday. He was taken to Quill Hospital, where he died.", "Boise"),
    ("a village of a province", "", "Nine people were hit on Monday in the Idlib province village of Al-Marv.", "Al-Marv, Idlib province"),
    ("a village that lies near a town", "", "A raid killed nine people in Hask. Hask lies 14 kilometres (nine miles) north of the town of Saraqib.", "Hask, Saraqib"),
    ("a neighbourhood that shares its name with a land abroad", "", "A bomb killed nine people in the Gharbiya neighbourhood in Homs.", "Gharbiya, Homs"),
]  # fmt: skip

# What is true, the address of the page, its text, the place.
ADDRESSES: list[Row] = [
    ("the headline in an address", "https://news.example/2024/05/tulsa-police-look-for-gunman", "A man was shot late on Friday.", "Tulsa"),
    ("a preposition of the headline in an address", "https://news.example/story/1234/boy-shot-in-fort-wayne-home", "A boy was shot late on Friday.", "Fort Wayne"),
    ("a section of a page", "https://news.example/local/fort-worth/article1234.html", "A girl was shot on Juniper Road on Friday.", "Juniper Road, Fort Worth"),
    ("an outlet called after its town", "https://www.toledoblade.example/police/2024/man-shot", "A man was shot late on Friday.", "Toledo"),
    ("a broadcaster with its town", "https://abc7chicago.example/12345", "A man was shot in the Austin neighborhood on Friday.", "Austin, Chicago"),
    ("a town that has a part of a site", "https://spokane.news.example/12345", "A man was shot late on Friday.", "Spokane"),
    ("a county that is told beats the outlet", "https://www.toledoblade.example/police/2024/man-shot", "A man was shot in Lucas County on Friday.", "Lucas County"),
    ("a town that is told beats the outlet", "https://abc7chicago.example/12345", "A man was shot in Peoria on Friday.", "Peoria"),
    ("an address without a town", "https://www.dailynews.example/local/man-shot-at-home", "A man was shot late on Friday.", None),
]  # fmt: skip

ROWS: list[Row] = [*DATELINES, *LISTED, *FORCES, *PEOPLE, *HEADLINES, *QUARTERS, *NO_PLACES, *ROUND_ABOUT]
