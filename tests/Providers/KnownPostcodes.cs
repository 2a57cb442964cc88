using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests;

/// <summary>Stands in for whoever knows where postcodes are, and remembers what was asked.</summary>
internal sealed class KnownPostcodes
{
    public const string InWest = "NG9 1ZZ";
    public const string InEast = "NG2 7AA";

    private readonly Dictionary<string, PostcodePlace> places = [];

    public List<PlacesOfPostcodes> Asked { get; } = [];

    public PostcodeReach Reach { get; set; } = PostcodeReach.All;

    public KnownPostcodes Has(string postcode, double longitude, DateOnly? ended = null)
    {
        places[postcode] = new PostcodePlace(new LonLat(longitude, 52.95), ended);
        return this;
    }

    /// <summary>Starts a program over this pack, in which one postcode of the west and one of the east are known.</summary>
    public static async Task<(TestProgram Program, KnownPostcodes Known)> Start(MadeUpPack pack)
    {
        KnownPostcodes known = new KnownPostcodes().Has(InWest, -1.25).Has(InEast, -1.15);
        return (await known.Import(pack), known);
    }

    /// <summary>Starts a program over this pack that knows no postcodes yet.</summary>
    public async Task<TestProgram> Import(MadeUpPack pack)
    {
        TestProgram program = await MadeUpPack.StartProgram(services =>
            services.AddTransient<IRequestHandler<PlacesOfPostcodes, PostcodesFound>>(_ => new Answering(this)));
        Assert.Empty((await program.Take(pack.Entries)).Refused);
        return program;
    }

    private sealed class Answering(KnownPostcodes known) : IRequestHandler<PlacesOfPostcodes, PostcodesFound>
    {
        public Task<PostcodesFound> Handle(PlacesOfPostcodes request, CancellationToken cancellationToken)
        {
            known.Asked.Add(request);
            return Task.FromResult(new PostcodesFound([.. request.Postcodes.Select(postcode => known.places.GetValueOrDefault(postcode.Value))], known.Reach));
        }
    }
}
