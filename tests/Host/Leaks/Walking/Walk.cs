using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>
/// A walk through everything that a server answers: it starts at the routes that the running program names, follows whatever leads on,
/// fills in every form, and asks for each route in every way. It knows no page by name. Whoever is signed in does so with what needs signing in
/// alone, and only reads what anybody may read; what she sends for good is sent in <see cref="Doings"/>.
/// </summary>
internal sealed class Walk
{
    /// <summary>What answers before the routes do.</summary>
    private static readonly string[] BeforeRoutes = ["/health/live", "/health/ready", "/nowhere"];

    private readonly Visitor visitor;
    private readonly (string Name, TemplateMatcher Matcher)[] routes;
    private readonly HashSet<string> thorough;
    private readonly bool isSignedIn;
    private readonly string[] starts;
    private readonly Queue<Asking> waiting = [];
    private readonly HashSet<string> known = [];
    private readonly HashSet<string> plain = [];
    private readonly SortedSet<string> formats = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> fields = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> reached = new(StringComparer.Ordinal);
    private readonly Probes probes = new();

    private Walk(Visitor visitor, bool isSignedIn, IReadOnlyList<RouteEndpoint> endpoints, IReadOnlyList<string> links)
    {
        (this.visitor, this.isSignedIn) = (visitor, isSignedIn);
        routes = [.. endpoints.Select(route => (RouteWatch.NameOf(route), new TemplateMatcher(TemplateParser.Parse(route.RoutePattern.RawText ?? ""), [])))];
        starts = [.. endpoints.Where(route => route.RoutePattern.Parameters.Count == 0).Select(RouteWatch.NameOf), .. links, .. BeforeRoutes];
        thorough = [.. endpoints.Where(route => !isSignedIn || route.Metadata.GetMetadata<IAllowAnonymous>() is null).Select(RouteWatch.NameOf)];
    }

    /// <summary>Every answer, in the order in which they came.</summary>
    public List<(Asking Asking, Answer Answer)> Answers { get; } = [];

    public static Task<Walk> Through(ServedWorld served, Role role) => Through(served, role, RouteWatch.Of(served.App));

    public static async Task<Walk> Through(ServedWorld served, Role role, IReadOnlyList<RouteEndpoint> endpoints)
    {
        using Visitor sent = new(served.Address, served.People?.CookiesOf(role) ?? "");
        Walk walk = new(sent, role != Role.Nobody, endpoints, role == Role.Nobody ? served.People?.Links ?? [] : []);
        await walk.Run();
        return walk;
    }

    private async Task Run()
    {
        foreach (string start in starts) Follow(start);
        await AskWaiting();
        foreach (string address in Thoroughly().Select(one => one.Address))
        {
            foreach (string format in formats) Add(Asking.Get(Joined(address, "format", format)));
        }

        await AskWaiting();
        foreach ((string route, string address) in Thoroughly()) await new EveryWay(visitor, address).Ask(Keep);
        foreach ((string route, string address) in Thoroughly()) Probe(route, address);
        await AskWaiting();
    }

    private (string Route, string Address)[] Thoroughly() => [.. reached.Where(one => thorough.Contains(one.Key)).Select(one => (one.Key, one.Value))];

    private async Task AskWaiting()
    {
        while (waiting.TryDequeue(out Asking? asking))
        {
            Answer answer = await visitor.Ask(asking);
            Keep(asking, answer);
            if (asking.Typed.Length == 0 && asking.Method == "GET") LeadOn(asking, answer);
        }
    }

    private void Keep(Asking asking, Answer answer) => Answers.Add((asking, answer));

    private void LeadOn(Asking asking, Answer answer)
    {
        string? route = RouteOf(asking.Address);
        if (route is not null && answer.IsSuccess) reached.TryAdd(route, asking.Address);
        if (answer.Leads is { } leads) Follow(leads.Split('#')[0]);
        if (answer.Type != "text/html" && !answer.Type.EndsWith("json", StringComparison.Ordinal)) return;
        Page page = Page.Of(asking.Address, answer);
        foreach (string link in page.Links) Follow(link);
        foreach (Form form in page.Forms) Fill(form, answer.Cookies);
    }

    /// <summary>Asks for an address, unless enough like it were asked for.</summary>
    private void Follow(string address)
    {
        if (RouteOf(address) is not { } route)
        {
            if (BeforeRoutes.Contains(address)) Add(Asking.Get(address));
            return;
        }

        if (!thorough.Contains(route))
        {
            if (plain.Add(address.Split('?')[0])) Add(Asking.Get(address));
            return;
        }

        (string Name, string Value)[] named = [.. FieldsOf(address)];
        Fields(route).UnionWith(named.Select(pair => pair.Name));
        formats.UnionWith(named.Where(pair => pair.Name == "format").Select(pair => pair.Value));
        if (named.Length == 0 ? plain.Add(address) : IsNew(route, [.. named.Select(pair => pair.Name == "format" ? pair.Value : pair.Name).Distinct().Order(StringComparer.Ordinal)]))
            Add(Asking.Get(address));
    }

    /// <summary>Whether two of these fields were not yet asked together: what fields do to each other, they do by twos.</summary>
    private bool IsNew(string route, string[] names)
    {
        bool isNew = false;
        foreach (string one in names)
        {
            foreach (string other in names) isNew |= known.Add($"{route} {one} {other}");
        }

        return isNew;
    }

    /// <summary>
    /// Chooses everything once that may be chosen, and types what is nonsense and what would tell into everything else. What somebody sends who
    /// is signed in is kept, and is not to be taken for what the site tells: she sends each
    /// form once, with nothing that tells, and presses nothing that there is nothing to say to, such as to sign out.
    /// </summary>
    private void Fill(Form form, string cookies)
    {
        if (RouteOf(form.Action) is not { } route || !thorough.Contains(route)) return;
        foreach (string name in form.Fields) Fields(route).Add(name);
        if (isSignedIn && form.Method != "GET")
        {
            bool isForFilling = form.Choices.Count + form.Typed.Count > 0;
            if (isForFilling && known.Add($"{route} {form.Action.Split('?').ElementAtOrDefault(1)} sent")) Add(form.Filled(Probes.Harmless));
            return;
        }

        bool isNew = form.Choices.Count(choice => known.Add($"{route} {form.Method} {choice.Name}={choice.Value}")) > 0;
        foreach (Asking asking in isNew ? form.EachChoice() : []) Add(asking);
        foreach (string name in form.Typed.Where(name => known.Add($"{route} {form.Method} {name}")))
        {
            foreach (string text in probes.Some()) Add(form.With((name, text)) with { Typed = text, Header = form.Method == "GET" || cookies.Length == 0 ? null : ("Cookie", cookies) });
        }
    }

    /// <summary>Writes what is nonsense and what would tell into every field and every part of an address of a route.</summary>
    private void Probe(string route, string address)
    {
        foreach (string name in Fields(route).Append("unheard-of"))
        {
            foreach (string text in probes.Some()) Add(Asking.Get(Joined(address, name, text), text));
        }

        string[] parts = route.Split('/');
        foreach (int part in Enumerable.Range(0, parts.Length).Where(part => parts[part].StartsWith('{')))
        {
            foreach (string text in probes.Some().Where(text => text.Length > 0)) Add(Asking.Get(WithPart(address, part, text), text));
        }
    }

    private void Add(Asking asking)
    {
        if (known.Add(asking.ToString())) waiting.Enqueue(asking);
    }

    private SortedSet<string> Fields(string route) =>
        fields.TryGetValue(route, out SortedSet<string>? names) ? names : fields[route] = new SortedSet<string>(StringComparer.Ordinal);

    private string? RouteOf(string address)
    {
        string path = Uri.UnescapeDataString(address.Split('?')[0]);
        return routes.FirstOrDefault(route => route.Matcher.TryMatch(path, [])).Name;
    }

    private static IEnumerable<(string Name, string Value)> FieldsOf(string address) => address.Split('?').Skip(1)
        .SelectMany(query => query.Split('&', StringSplitOptions.RemoveEmptyEntries)).Select(field => field.Split('=', 2))
        .Select(pair => (Uri.UnescapeDataString(pair[0]), pair.Length == 2 ? Uri.UnescapeDataString(pair[1].Replace('+', ' ')) : ""));

    private static string Joined(string address, string name, string value) => $"{address}{(address.Contains('?') ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";

    private static string WithPart(string address, int part, string value)
    {
        string[] parts = address.Split('?')[0].Split('/');
        if (part < parts.Length) parts[part] = Uri.EscapeDataString(value);
        return string.Join('/', parts);
    }
}
