namespace Samhandling.Figures;

/// <summary>The style that a saved file carries: the classes of the page's figures with the light scheme's colours resolved.</summary>
internal static class LightStyle
{
    public const string Rules = """
        .paper{fill:#fcfcfa}.ground{fill:none}.net .ground{fill:#f2f4ef}
        text{font-family:Inter,system-ui,sans-serif;fill:#1a2320;font-size:15px}
        .soft{fill:#4c5650}.s13{font-size:14px}.b{font-weight:600}
        .axis{stroke:#78827b}.grid{stroke:#d8ddd4}
        .ci{stroke:#0d566b;stroke-width:2.5}.pt,.bar1,.sq,.t1{fill:#0d566b}.ref{fill:#fcfcfa;stroke:#78827b;stroke-width:2.5}
        .link{stroke:#78827b;stroke-width:1.5;stroke-dasharray:2 3}.expect{fill:#78827b;opacity:.28}.over{fill:#c4263f}
        .line1,.line2{fill:none;stroke:#0d566b;stroke-width:2.5;stroke-linejoin:round}.line2{stroke:#78827b}.line3{fill:none;stroke:#a8322c;stroke-width:2.5;stroke-dasharray:6 4}.area1{fill:#0d566b;opacity:.13}.t2{fill:#4c5650}.t3{fill:#a8322c}
        .hatchbg{fill:#f2f4ef}.hatchln{fill:none;stroke:#78827b;stroke-width:1.4}
        .public{fill:#a8322c}.private{fill:#0f5a94}.state-body{fill:#3a2558}.civil{fill:#b27901}.research{fill:#43926f}.unknown{fill:none;stroke:#6a736d;stroke-width:2}
        .net .public,.net .private{stroke:#f2f4ef;stroke-width:1.6}
        .ti{fill:none;stroke:#1d98a1;opacity:.34}.tm{stroke-width:1.5;opacity:.55}.te{fill:none;stroke:#c4263f;stroke-width:1.4;opacity:.5}.te.tm{stroke-width:2;opacity:.7}
        .k-int{stroke:#1d98a1;stroke-width:3}.k-ext{stroke:#c4263f;stroke-width:3.5}.ring{fill:none;stroke:#4c5650;stroke-width:1.5}
        .net text{font-weight:600;paint-order:stroke;stroke:#f2f4ef;stroke-width:4px;stroke-linejoin:round}.net.narrow text{font-size:26px;stroke-width:7px}
        """;
}
