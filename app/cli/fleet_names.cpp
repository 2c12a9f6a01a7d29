// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_names.h"

#include "core/base/text.h"

#include <initializer_list>

namespace reeve::cli {
namespace {

/// The letters and digits of @p text as a slug has them: folded, everything else a dash.
std::string slugOf(std::string_view text)
{
    std::string slug;
    for (const char c : base::fold(text)) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (fits) slug += c;
        else if (!slug.empty() && slug.back() != '-') slug += '-';
    }
    return slug.ends_with('-') ? slug.substr(0, slug.size() - 1) : slug;
}

std::vector<Word> words(std::initializer_list<std::string_view> written)
{
    std::vector<Word> list;
    for (const auto each : written) {
        const auto equals = each.find('=');
        const auto text = each.substr(0, equals);
        list.push_back({text, equals == std::string_view::npos ? slugOf(text) : std::string(each.substr(equals + 1))});
    }
    return list;
}

std::vector<Language> makeLanguages()
{
    std::vector<Language> all;
    all.push_back({words({"Harbor", "Kestrel", "Blue Heron", "Granite", "Willow", "Juniper", "Tidewater", "Everline", "Quarry", "Saffron",
                          "Marigold", "Orchard", "Zephyr", "O'Rourke", "Dovetail", "Lantern"}),
                   words({"Foods", "Health", "Logistics", "Insurance", "Media", "Capital", "Robotics", "Textiles", "Travel", "Water",
                          "Retail", "Learning", "Energy", "Housing"}),
                   {"Inc.", "LLC", "Ltd", "plc"},
                   {"Ivo Marsh", "Hana Clarke", "Tom Okafor", "Priya Nair", "Siobhan Walsh", "Lee Carter"},
                   true,
                   30});
    all.push_back(
        {words({"Müller", "Nordlicht", "Schäfer", "Grünwald", "Weißbach", "Königsee", "Lüders", "Bröcker", "Falkenstein", "Jäger"}),
         words({"Energie", "Werkzeuge", "Bäckereien", "Gebäudetechnik", "Versicherung", "Möbel", "Spedition", "Wasserwerke", "Verlag"}),
         {"GmbH", "AG", "GmbH & Co. KG", "eG"},
         {"Jürgen Weiß", "Anneke Groß", "Käthe Böhm", "Björn Krüger"},
         true,
         18});
    all.push_back({words({"Côte d'Azur", "Beauchêne", "Élan", "Rivière", "Lumière", "Forêt", "Garçonnet", "Châtaigne"}),
                   words({"Santé", "Énergie", "Logistique", "Hôtellerie", "Assurances", "Textile", "Éditions"}),
                   {"SA", "SARL", "SAS"},
                   {"Zoé Lefèvre", "François Bérard", "Maëlle Garnier"},
                   true,
                   10});
    all.push_back({words({"Señal", "Ibarra", "Peñalver", "Casa Verde", "Cañón", "Nuñez"}),
                   words({"Alimentos", "Construcción", "Telecomunicación", "Logística", "Diseño", "Energía"}),
                   {"S.A.", "S.L."},
                   {"Begoña Ruiz", "Íñigo Peña", "Lucía Gómez"},
                   true,
                   10});
    all.push_back({words({"São Bento", "Açúcar", "Coração", "Irmãos Gonçalves"}),
                   words({"Saúde", "Construção", "Educação", "Agropecuária"}),
                   {"Ltda.", "S.A."},
                   {"João Araújo", "Conceição Leitão"},
                   true,
                   6});
    all.push_back({words({"Łódź", "Żubr", "Śnieżka", "Dąbrowski"}),
                   words({"Energia", "Żywność", "Usługi", "Łączność"}),
                   {"S.A.", "sp. z o.o."},
                   {"Łukasz Wójcik", "Małgorzata Ślusarczyk"},
                   true,
                   5});
    all.push_back({words({"Ångström", "Østfold", "Fjord", "Håkansson", "Smörgås"}),
                   words({"Hälsa", "Sjöfart", "Möbler", "Kläder", "Båtar"}),
                   {"AB", "AS", "ASA"},
                   {"Åsa Lindström", "Søren Bjørnsen"},
                   true,
                   6});
    all.push_back({words({"Česká Růže", "Šumava", "Říčany"}),
                   words({"Pojišťovna", "Elektrárna", "Pekárna"}),
                   {"a.s.", "s.r.o."},
                   {"Jiří Dvořák", "Zdeňka Křížová"},
                   true,
                   4});
    all.push_back({words({"Güneş", "Çınar", "Işık"}),
                   words({"Gıda", "Sağlık", "Taşımacılık"}),
                   {"A.Ş.", "Ltd. Şti."},
                   {"Ayşe Yıldız", "Oğuz Çelik"},
                   true,
                   3});
    all.push_back({words({"Αιγαίο=aigaio", "Όλυμπος=olympos"}),
                   words({"Ενέργεια=energeia", "Ναυτιλία=naftilia"}),
                   {"Α.Ε."},
                   {"Ελένη Παππά"},
                   true,
                   2});
    all.push_back({words({"Дніпро=dnipro", "Карпати=karpaty", "Янтарь=yantar"}),
                   words({"Енергія=enerhiia", "Логістика=lohistyka", "Харчування=kharchuvannia"}),
                   {"ТОВ", "АТ"},
                   {"Олена Шевчук", "Юрій Коваль"},
                   true,
                   3});
    all.push_back({words({"東海=tokai", "桜木=sakuragi", "富士見=fujimi", "北斗=hokuto", "さくら=sakura"}),
                   words({"保険=hoken", "食品=shokuhin", "エネルギー=energy", "運輸=unyu", "医療=iryo"}),
                   {"株式会社", "合同会社"},
                   {"佐藤 花子", "鈴木 一郎", "高橋 美咲"},
                   false,
                   8});
    all.push_back({words({"长江=changjiang", "紫禁=zijin", "东方明珠=dongfang", "瑞雪=ruixue"}),
                   words({"能源=nengyuan", "食品=shipin", "物流=wuliu", "医疗=yiliao"}),
                   {"有限公司", "股份有限公司"},
                   {"王 小明", "李 娜"},
                   false,
                   6});
    all.push_back({words({"한강=hangang", "백두=baekdu", "무궁화=mugunghwa"}),
                   words({"에너지=energy", "식품=sikpum", "물류=mullyu"}),
                   {"주식회사"},
                   {"김 민준", "이 서연"},
                   true,
                   4});
    all.push_back({words({"सूर्य=surya", "हिमालय=himalaya"}), words({"ऊर्जा=urja", "वस्त्र=vastra"}), {"प्रा. लि."}, {"आशा वर्मा"}, true, 2});
    return all;
}

} // namespace

std::span<const Language> languages()
{
    static const std::vector<Language> all = makeLanguages();
    return all;
}

} // namespace reeve::cli
